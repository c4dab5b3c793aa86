package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A container of a pod, as a manifest of Kubernetes or a patch of one describes it.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container">Container</a>
 */
record PodContainer(DataNode node) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> PROBES = List.of("livenessProbe", "readinessProbe", "startupProbe");
    private static final List<String> HOOKS = List.of("postStart", "preStop");
    private static final List<String> ACTIONS = List.of("httpGet", "tcpSocket");

    String name() {
        return node.text("name");
    }

    String image() {
        return node.text("image");
    }

    /** Where it says that it listens on {@code port}. */
    List<Scalar> ports(int port) {
        return node.value("ports").stream()
                .flatMap(ports -> ports.items().stream())
                .filter(each ->
                        each.text("protocol").isEmpty() || each.text("protocol").equals("TCP"))
                .flatMap(each -> each.value("containerPort").stream())
                .flatMap(each -> scalar(each, port))
                .toList();
    }

    /** Where it is asked on {@code port} whether it lives, by number; by name it is asked on what {@link #ports} names. */
    List<Scalar> probes(int port) {
        List<DataNode> handlers = new ArrayList<>();
        PROBES.forEach(probe -> node.value(probe).ifPresent(handlers::add));
        HOOKS.forEach(hook -> node.at("lifecycle", hook).ifPresent(handlers::add));
        return handlers.stream()
                .flatMap(handler -> ACTIONS.stream().flatMap(action -> handler.at(action, "port").stream()))
                .flatMap(each -> scalar(each, port))
                .toList();
    }

    /** {@code node} if it is this number. */
    static Stream<Scalar> scalar(DataNode node, int port) {
        return node instanceof Scalar scalar && scalar.text().equals(String.valueOf(port))
                ? Stream.of(scalar)
                : Stream.empty();
    }

    /** Whether its environment or its command says where to listen. */
    boolean tells() {
        boolean environment = node.value("env").stream()
                .flatMap(variables -> variables.items().stream())
                .anyMatch(variable -> ListeningPort.isToldBy(variable.text("name")));
        boolean command = Stream.of("command", "args")
                .flatMap(key -> node.value(key).stream())
                .flatMap(words -> words.items().stream())
                .anyMatch(word -> BLANKS.splitAsStream(word.text()).anyMatch(ListeningPort::isOption));
        return environment || command;
    }

    /** The config maps that its environment is taken from; an empty name stands for what nobody here can see. */
    List<String> environmentSources() {
        return node.value("envFrom").stream()
                .flatMap(sources -> sources.items().stream())
                .map(source ->
                        source.at("configMapRef", "name").map(DataNode::text).orElse(""))
                .toList();
    }
}
