package dev.hob.cli;

import dev.hob.findings.FileNotAnalysed;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.function.Predicate;

/** The F# and Visual Basic sources of projects that use the library: Hob cannot read them, and says so. */
final class OtherLanguages {

    private final SolutionModel model;

    OtherLanguages(SolutionModel model) {
        this.model = model;
    }

    List<FileNotAnalysed> sources(Predicate<String> inScope) {
        return model.projects().projects().stream()
                .filter(project -> language(project) != null)
                .flatMap(project -> project.targets().stream()
                        .filter(target -> usesLibrary(project, target))
                        .flatMap(target -> target.compile().stream())
                        .distinct()
                        .filter(inScope)
                        .map(uri -> new FileNotAnalysed(
                                uri, false, 0, 0, language(project) + " is not analysed; look through it by hand")))
                .toList();
    }

    private boolean usesLibrary(Project project, TargetBuild target) {
        return model.projects().reach(target).stream()
                .anyMatch(reached -> LibraryPackages.contains(reached.use().id()));
    }

    private static String language(Project project) {
        return switch (project.language()) {
            case FSHARP -> "F#";
            case VISUAL_BASIC -> "Visual Basic";
            default -> null;
        };
    }
}
