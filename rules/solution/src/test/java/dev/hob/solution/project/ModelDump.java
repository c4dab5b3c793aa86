package dev.hob.solution.project;

import dev.hob.solution.evaluation.Value;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what the model understood of a folder as JSON, for {@code hosts/compare-model.py}, which holds it against
 * MSBuild's own evaluation. Started by hand: the folders are public repositories and not part of this one.
 */
final class ModelDump {

    private ModelDump() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Solution solution = Solution.load(Path.of(arguments[0]));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("{\"milliseconds\":" + milliseconds
                + ",\n\"problems\":"
                + array(solution.problems().stream().map(problem -> text(problem.toString())))
                + ",\n\"projects\":"
                + array(solution.projects().stream().map(ModelDump::project))
                + "}");
    }

    private static String project(Project project) {
        return "{\"path\":" + text(project.uri()) + ",\"targets\":"
                + array(project.targets().stream().map(ModelDump::target)) + "}";
    }

    private static String target(TargetBuild target) {
        return "{\"framework\":" + value(target.framework())
                + ",\"packages\":" + array(target.packages().stream().map(ModelDump::packageUse))
                + ",\"projects\":"
                + texts(target.projectReferences().stream()
                        .map(use -> use.project().orElse(use.written())))
                + ",\"compile\":" + texts(target.compile().stream())
                + ",\"usings\":" + texts(target.usings().stream().map(GlobalUsing::text))
                + ",\"defines\":" + texts(target.defines().stream())
                + ",\"centralPackageManagement\":" + target.centralPackageManagement()
                + ",\"transitivePinning\":" + target.transitivePinning()
                + ",\"nullable\":" + text(target.nullable())
                + ",\"assemblyName\":" + text(target.assemblyName())
                + ",\"rootNamespace\":" + text(target.rootNamespace())
                + ",\"outputType\":" + text(target.outputType())
                + "}\n";
    }

    private static String packageUse(PackageUse use) {
        String place =
                use.version().origin().uri() + ":" + use.version().origin().startLine();
        return "{\"id\":" + text(use.id()) + ",\"version\":" + value(use.version()) + ",\"definedAt\":" + text(place)
                + reason(use.version()) + "}";
    }

    private static String reason(Value value) {
        return value instanceof Value.Undetermined undetermined ? ",\"reason\":" + text(undetermined.reason()) : "";
    }

    private static String value(Value value) {
        Optional<String> known = value.known();
        return known.isPresent() ? text(known.get()) : "null";
    }

    private static String texts(Stream<String> texts) {
        return array(texts.map(ModelDump::text));
    }

    private static String array(Stream<String> elements) {
        List<String> list = elements.toList();
        return "[" + String.join(",", list) + "]";
    }

    private static String text(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
