package dev.hob.cli.model;

import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.project.CompiledFile;
import dev.hob.solution.project.GlobalUsing;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.ProjectUse;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.restore.RestoredPackage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One build of a project as a block of the text that {@link ModelText} writes. */
final class TargetText {

    private final Writer out;
    private final Solution solution;
    private final Project project;

    TargetText(Writer out, Solution solution, Project project) {
        this.out = out;
        this.solution = solution;
        this.project = project;
    }

    /** Writes {@code target}; lists that are the same as {@code before}, in the build above it, are not repeated. */
    void write(TargetBuild target, TargetBuild before) throws IOException {
        out.write("  " + shown(target.framework()) + "\n");
        String central = target.centralPackageManagement()
                ? ", versions managed centrally" + (target.transitivePinning() ? " and pinned transitively" : "")
                : "";
        list("packages" + central, target.packages(), TargetText::shown);
        list("packages through projects", PackagesThroughProjects.of(target, solution), TargetText::shown);
        String restored = project.restored().map(file -> ", by " + file).orElse("");
        list(
                "packages that come along with these" + restored,
                target.restored().stream().filter(each -> !each.direct()).toList(),
                TargetText::shown);
        list("project references", target.projectReferences(), TargetText::shown);
        boolean analysed = project.language() == Project.Language.CSHARP;
        String files = Words.language(project) + " files" + (analysed ? "" : ", not analysed");
        if (before != null && before.sources().equals(target.sources())) {
            out.write("    " + files + " (" + target.sources().size() + "): the same\n");
        } else {
            list(files, target.sources(), TargetText::shown);
        }
        list("files that are not there", target.missingSources(), uri -> uri);
        if (before != null && before.usings().equals(target.usings())) {
            out.write("    global usings (" + target.usings().size() + "): the same\n");
        } else {
            list("global usings", target.usings(), TargetText::shown);
        }
        if (!target.symbols().isEmpty()) {
            out.write("    symbols: " + String.join(" ", new TreeSet<>(target.symbols())) + "\n");
        }
    }

    private <T> void list(String title, List<T> entries, Function<T, String> shown) throws IOException {
        if (!entries.isEmpty()) {
            out.write("    " + title + " (" + entries.size() + ")\n");
        }
        for (T entry : entries) {
            out.write("      " + shown.apply(entry) + "\n");
        }
    }

    private static String shown(PackageUse use) {
        String by = use.kind() == PackageUse.Kind.REFERENCE ? "" : ", " + Words.decidedBy(use);
        boolean elsewhere = !use.version().origin().uri().equals(use.reference().uri());
        String reference = elsewhere ? ", referenced at " + Place.of(use.reference()) : "";
        String restored = use.restored()
                .map(version -> ", restored as " + version.text() + " at " + Place.of(version.literal()))
                .orElse("");
        return use.id() + " " + shown(use.version()) + by + reference + (use.privateAssets() ? ", private" : "")
                + restored;
    }

    private static String shown(PackageReach reach) {
        String way = reach.path().stream()
                .map(step -> step.project().orElse(step.written()))
                .collect(Collectors.joining(" > "));
        return reach.use().id() + " " + shown(reach.version()) + (reach.pinned().isPresent() ? ", pinned" : "")
                + ", through " + way
                + (reach.isCertain() ? "" : ", not for certain");
    }

    private static String shown(RestoredPackage each) {
        return each.id() + " " + each.resolved() + "  " + Place.of(each.origin());
    }

    private static String shown(ProjectUse use) {
        return use.project().orElse(use.written() + " (not in the tree)")
                + "  " + Place.of(use.reference())
                + (use.assembly() ? "" : ", without its assembly")
                + (use.privateAssets() ? ", private" : "")
                + use.doubt().map(why -> ", perhaps: " + why.reason()).orElse("");
    }

    private static String shown(CompiledFile file) {
        String place = file.included().isBuiltIn() ? "" : "  " + Place.of(file.included());
        return file.uri() + place + (file.link().isEmpty() ? "" : ", shown as " + file.link());
    }

    private static String shown(GlobalUsing using) {
        return using.text() + "  " + Place.of(using.origin());
    }

    /** The value and where it is written, with the way there; or why it is not known. */
    private static String shown(Value value) {
        if (value instanceof Undetermined undetermined) {
            return "undetermined: " + undetermined.reason() + "  " + Place.of(value.origin());
        }
        Determined determined = (Determined) value;
        String via = determined.via().isEmpty()
                ? ""
                : ", named at " + determined.via().stream().map(Place::of).collect(Collectors.joining(", "));
        return determined.text() + "  " + Place.of(determined.literal()) + via;
    }
}
