package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.SolutionModel;
import java.util.regex.Pattern;

/** Whether reference types are annotated with question marks where a fix writes one (§8.9.4). */
final class Nullability {

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*#nullable\\s+(enable|disable)\\b");

    private Nullability() {}

    /** Whether the file, or else every project that compiles it, says that they are. */
    static boolean isEnabled(CompilationUnit unit, SolutionModel model) {
        var directive = DIRECTIVE.matcher(unit.getSource());
        if (directive.find()) {
            return directive.group(1).equals("enable");
        }
        var targets = model.projects().projectsOf(model.names().fileOf(unit)).stream()
                .flatMap(project -> project.targets().stream())
                .toList();
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> target.nullable().matches("(?i)enable|annotations"));
    }
}
