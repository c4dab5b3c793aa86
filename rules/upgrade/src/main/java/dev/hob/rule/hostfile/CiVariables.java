package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable of a CI file that stands for a whole value: {@code ${{ env.SDK }}}, {@code ${{ matrix.sdk }}}, {@code $(sdk)},
 * {@code ${{ inputs.sdk }}} of a composite action or a workflow that others call.
 *
 * @param context where it is set: {@code env}, {@code matrix}, {@code inputs}, {@code variables}
 */
record CiVariables(String context, String name) {

    private static final Pattern GITHUB = Pattern.compile("\\$\\{\\{\\s*(env|matrix|inputs)\\.([\\w-]+)\\s*}}");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{[^}]*}}");
    private static final Pattern AZURE =
            Pattern.compile("\\$\\(([\\w.-]+)\\)|\\$\\{\\{\\s*variables\\.([\\w.-]+)\\s*}}");

    /** {@code text} in which each of GitHub's expressions, which may hold blanks, is one word; what it says does not count. */
    static String asWords(String text) {
        return EXPRESSION.matcher(text).replaceAll(Matcher.quoteReplacement("${{_}}"));
    }

    /** The variable that {@code text} is; nothing if it is none or more than one. */
    static Optional<CiVariables> of(String text) {
        Matcher github = GITHUB.matcher(text.strip());
        if (github.matches()) {
            return Optional.of(new CiVariables(github.group(1), github.group(2)));
        }
        Matcher azure = AZURE.matcher(text.strip());
        return azure.matches()
                ? Optional.of(new CiVariables("variables", azure.group(1) != null ? azure.group(1) : azure.group(2)))
                : Optional.empty();
    }

    /** The values that it takes in {@code job}; none if the file does not say. */
    List<Scalar> values(Mapping job, DataNode document) {
        Optional<DataNode> value =
                switch (context) {
                    case "matrix" -> job.at("strategy", "matrix", name);
                    case "env" -> job.at("env", name).or(() -> document.at("env", name));
                    case "inputs" -> input(document);
                    default -> variable(document);
                };
        List<Scalar> scalars = new ArrayList<>();
        value.map(DataNode::items).orElse(List.of()).forEach(item -> {
            if (item instanceof Scalar scalar) {
                scalars.add(scalar);
            }
        });
        return scalars;
    }

    /** Whether others may give another value than the file says: an input has a default only. */
    boolean isDefault() {
        return context.equals("inputs");
    }

    private Optional<DataNode> input(DataNode document) {
        return document.at("inputs", name, "default")
                .or(() -> document.at("on", "workflow_call", "inputs", name, "default"))
                .or(() -> document.at("on", "workflow_dispatch", "inputs", name, "default"));
    }

    /** Azure's variables are a mapping, or a list of names with values. */
    private Optional<DataNode> variable(DataNode document) {
        Optional<DataNode> variables = document.value("variables");
        Optional<DataNode> direct = variables.flatMap(all -> all.value(name));
        return direct.or(() -> variables.stream()
                .flatMap(all -> all.items().stream())
                .filter(item -> item.text("name").equals(name))
                .flatMap(item -> item.value("value").stream())
                .findFirst());
    }
}
