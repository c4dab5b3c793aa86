package dev.hob.solution.project;

import dev.hob.solution.evaluation.Evaluation;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.Machine;
import dev.hob.solution.evaluation.ProjectFiles;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.restore.RestoreReader;
import dev.hob.solution.restore.Restored;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Evaluates a project for each of its target frameworks, with the files beside it that say more of its packages. */
final class ProjectReader {

    private final ProjectFiles files;
    private final RestoreReader restore;
    private final GlobalJsonFiles globalJson;

    ProjectReader(ProjectFiles files) {
        this.files = files;
        this.restore = new RestoreReader(files.tree());
        this.globalJson = new GlobalJsonFiles(files.tree());
    }

    /** What could not be read or understood of the files beside the projects. */
    SortedSet<Problem> problems() {
        SortedSet<Problem> problems = new TreeSet<>(restore.problems());
        problems.addAll(globalJson.problems());
        return problems;
    }

    Project read(FileContext file) {
        Evaluation outer = TargetReader.evaluate(file, files, Optional.empty(), Machine.UNKNOWN);
        List<Determined> frameworks = frameworks(outer, file);
        Optional<FileContext> config = outer.sdkStyle() ? Optional.empty() : packagesConfig(file);
        Optional<Restored> restored = restored(file, outer);
        TargetReader reader = new TargetReader(config, restored);
        SortedSet<Problem> notes = new TreeSet<>();
        Set<String> imports = new LinkedHashSet<>();
        List<TargetBuild> targets = new ArrayList<>();
        if (frameworks.isEmpty()) {
            targets.add(reader.read(outer, TargetFrameworks.only(outer, file), notes));
            imports.addAll(outer.imports());
        } else if (outer.properties().get("TargetFrameworks").orElse(null) instanceof Undetermined more) {
            notes.add(Problem.note(
                    more.origin().uri(),
                    more.origin().startLine(),
                    more.origin().startColumn(),
                    "the project may have more target frameworks: " + more.reason()));
        }
        for (Determined framework : frameworks) {
            Evaluation inner = TargetReader.evaluate(file, files, Optional.of(framework), Machine.UNKNOWN);
            targets.add(reader.read(inner, framework, notes));
            imports.addAll(inner.imports());
        }
        return new Project(
                file.uri(),
                outer.sdkStyle(),
                targets,
                List.copyOf(imports),
                config.map(FileContext::uri),
                globalJson.of(file.folder()),
                restored.map(Restored::uri),
                List.copyOf(notes));
    }

    /** The frameworks of a project that is built once for each; where the machine decides, those that all machines build. */
    private List<Determined> frameworks(Evaluation outer, FileContext file) {
        List<Determined> frameworks = TargetFrameworks.several(outer);
        return frameworks.isEmpty() && TargetFrameworks.only(outer, file) instanceof Undetermined
                ? TargetFrameworks.onEveryMachine(
                        machine -> TargetReader.evaluate(file, files, Optional.empty(), machine), file)
                : frameworks;
    }

    private Optional<FileContext> packagesConfig(FileContext project) {
        return files.tree().file(beside(project, "packages.config")).flatMap(files::read);
    }

    /** @see <a href="https://learn.microsoft.com/nuget/reference/msbuild-targets">NuGetLockFilePath and its kin</a> */
    private Optional<Restored> restored(FileContext project, Evaluation evaluation) {
        List<String> lockFiles = new ArrayList<>();
        String given = text(evaluation, "NuGetLockFilePath");
        if (!given.isEmpty()) {
            TreePath.uri(project.folder(), given).ifPresent(lockFiles::add);
        }
        String name = text(evaluation, "MSBuildProjectName").replace(' ', '_');
        lockFiles.add(beside(project, "packages." + name + ".lock.json"));
        lockFiles.add(beside(project, "packages.lock.json"));
        String output = text(evaluation, "MSBuildProjectExtensionsPath");
        return restore.read(
                lockFiles,
                TreePath.uri(project.folder(), (output.isEmpty() ? "obj" : output) + "/project.assets.json")
                        .orElse(beside(project, "obj/project.assets.json")));
    }

    private static String beside(FileContext project, String name) {
        return project.folder().isEmpty() ? name : project.folder() + "/" + name;
    }

    private static String text(Evaluation evaluation, String property) {
        return evaluation.properties().get(property).flatMap(Value::known).orElse("");
    }
}
