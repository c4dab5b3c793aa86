package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.hostfile.Word;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.SourceLines;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds places that expect a host on the port on which older images listen by default, while its image moves to one that listens on
 * another and nothing says where the host listens: what Dockerfiles expose, compose files map, and Kubernetes sends and asks.
 */
public final class ContainerPortRule extends HostfileRule {

    private static final PropertyDescriptor<Integer> OLD_PORT = port("oldPort", "where older images listen by default");
    private static final PropertyDescriptor<Integer> NEW_PORT = port("newPort", "where newer images listen by default");
    private static final PropertyDescriptor<Integer> FIRST_MAJOR =
            port("firstMajor", "the major version of .NET whose images are the first of the newer ones");

    /** Declares the properties. */
    public ContainerPortRule() {
        definePropertyDescriptor(OLD_PORT);
        definePropertyDescriptor(NEW_PORT);
        definePropertyDescriptor(FIRST_MAJOR);
    }

    private static PropertyDescriptor<Integer> port(String name, String description) {
        return PropertyFactory.intProperty(name)
                .desc(description)
                .defaultValue(0)
                .build();
    }

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        if (file.kind() == HostFile.Kind.DOCKERFILE) {
            checkDockerfile(file, place, context);
        }
        for (DataNode document : file.documents()) {
            for (ComposeService service :
                    ComposeService.all(document, place.uri(), place.model().tree())) {
                checkCompose(service, file, place, context);
            }
        }
        if (file.kind() == HostFile.Kind.YAML) {
            checkManifest(file, place, context);
        }
    }

    private void checkDockerfile(HostFile file, Place place, RuleContext context) {
        HostImage.movingWithoutPort(place.uri(), file, place, getProperty(FIRST_MAJOR))
                .filter(image -> !new ListeningPort(place.model(), place.uri()).isSaidByCompose()
                        && !KubernetesPorts.of(file).areToldOf(place.uri()))
                .ifPresent(image -> image.stage()
                        .exposed(getProperty(OLD_PORT))
                        .forEach(port -> report(port, image, file, place, context)));
    }

    private void checkCompose(ComposeService service, HostFile file, Place place, RuleContext context) {
        List<Scalar> ports = service.ports(getProperty(OLD_PORT));
        if (!ports.isEmpty()) {
            service.dockerfile()
                    .filter(dockerfile -> !new ListeningPort(place.model(), dockerfile).isSaidByCompose())
                    .flatMap(dockerfile -> HostImage.movingWithoutPort(dockerfile, place, getProperty(FIRST_MAJOR)))
                    .or(() -> running(service, place))
                    .ifPresent(image ->
                            ports.forEach(port -> reportMapped(port, "map", false, image, file, place.uri(), context)));
        }
    }

    /** The image of a service that builds none and is told nothing, but for its command. */
    private Optional<HostImage> running(ComposeService service, Place place) {
        boolean silent = !service.tells() && service.service().value("build").isEmpty();
        return silent && service.service() instanceof Mapping mapping
                ? RunningImage.of(mapping)
                        .filter(running -> running.words().stream().noneMatch(ListeningPort::isOption))
                        .flatMap(running ->
                                HostImage.runningWithoutPort(running, place.uri(), place, getProperty(FIRST_MAJOR)))
                : Optional.empty();
    }

    private void checkManifest(HostFile file, Place place, RuleContext context) {
        for (KubernetesPorts.Use use : KubernetesPorts.of(file).in(place.uri(), getProperty(OLD_PORT))) {
            HostImage.movingWithoutPort(use.dockerfile(), place, getProperty(FIRST_MAJOR))
                    .ifPresent(image ->
                            reportMapped(use.port(), "name", use.isDoubtful(), image, file, place.uri(), context));
        }
    }

    private void reportMapped(
            Scalar port,
            String verb,
            boolean doubtful,
            HostImage image,
            HostFile file,
            String uri,
            RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, file)
                .at(port.startOffset(), port.endOffset())
                .advice("Keep the port with ASPNETCORE_HTTP_PORTS=" + old() + " in "
                        + (image.uri().equals(uri) ? "" : image.uri() + " or in ") + "the environment here, or " + verb
                        + " " + added() + ".");
        (doubtful ? draft.possible() : draft)
                .report(context, this, old(), added(), listed(MentionedProjects.uris(image.projects())));
    }

    private String old() {
        return String.valueOf(getProperty(OLD_PORT));
    }

    private String added() {
        return String.valueOf(getProperty(NEW_PORT));
    }

    private void report(Word port, HostImage image, HostFile file, Place place, RuleContext context) {
        String pin = "ENV ASPNETCORE_HTTP_PORTS=" + old();
        Optional<Instruction> exposing = image.stage().instructions().stream()
                .filter(each -> each.words().contains(port))
                .findFirst();
        FindingDraft draft = FindingDraft.of(this, file)
                .at(port.startOffset(), port.endOffset())
                .advice("Keep the port with " + pin + ", or change it to " + added() + " here and wherever " + old()
                        + " is mapped, probed or proxied to.");
        exposing.ifPresent(instruction -> draft.fix(suggestion(
                file,
                place,
                instruction.startOffset(),
                instruction.startOffset(),
                pin + "\n" + SourceLines.indentationAt(text(file), instruction.startOffset()),
                "Keep port " + old())));
        draft.report(context, this, old(), added(), listed(MentionedProjects.uris(image.projects())));
    }

    private static String text(HostFile file) {
        return file.getAstInfo().getTextDocument().getText().toString();
    }
}
