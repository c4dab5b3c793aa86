package dev.hob.solution.project;

import dev.hob.solution.evaluation.Evaluation;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.Item;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.ProjectFiles;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Evaluates a project for each of its target frameworks and reads off what the model tells of it. */
final class ProjectReader {

    private static final Set<String> ITEM_TYPES = Set.of(
            "PackageReference", "PackageVersion", "GlobalPackageReference", "ProjectReference", "Compile", "Using");

    private final ProjectFiles files;

    ProjectReader(ProjectFiles files) {
        this.files = files;
    }

    Project read(FileContext file) {
        Evaluation outer = Evaluation.of(file, files, Optional.empty(), ITEM_TYPES);
        SortedSet<Problem> notes = new TreeSet<>(outer.notes());
        Set<String> imports = new LinkedHashSet<>(outer.imports());
        Optional<FileContext> config = outer.sdkStyle() ? Optional.empty() : packagesConfig(file);
        List<TargetBuild> targets = new ArrayList<>();
        List<Determined> frameworks = isSet(outer, "TargetFramework") ? List.of() : outer.list("TargetFrameworks");
        notes.addAll(missing(outer));
        if (frameworks.isEmpty()) {
            targets.add(build(outer, framework(outer, file), config));
        }
        Value all = outer.properties().get("TargetFrameworks").orElse(null);
        if (!frameworks.isEmpty() && all instanceof Undetermined more) {
            notes.add(note(more.origin(), "the project may have more target frameworks: " + more.reason()));
        }
        for (Determined framework : frameworks) {
            Evaluation inner = Evaluation.of(file, files, Optional.of(framework), ITEM_TYPES);
            notes.addAll(inner.notes());
            imports.addAll(inner.imports());
            notes.addAll(missing(inner));
            targets.add(build(inner, framework, config));
        }
        return new Project(
                file.uri(),
                outer.sdkStyle(),
                targets,
                List.copyOf(imports),
                config.map(FileContext::uri),
                List.copyOf(notes));
    }

    private static Problem note(Origin origin, String message) {
        return new Problem(Problem.Kind.NOTE, origin.uri(), origin.startLine(), origin.startColumn(), message);
    }

    /** Says which projects and source files of an evaluation are not there to be read. */
    private static List<Problem> missing(Evaluation evaluation) {
        List<Problem> notes = new ArrayList<>();
        for (Item item : evaluation.items("ProjectReference")) {
            if (evaluation.file(item).isEmpty()) {
                notes.add(note(
                        item.identity().literal(),
                        "this project is not in the audited tree: "
                                + item.identity().text()));
            }
        }
        for (Item item : evaluation.items("Compile")) {
            if (evaluation.leavesTree(item)) {
                notes.add(note(
                        item.identity().literal(),
                        "this file leaves the audited tree and is not read: "
                                + item.identity().text()));
            }
        }
        return notes;
    }

    private static boolean isSet(Evaluation evaluation, String property) {
        return evaluation
                .properties()
                .get(property)
                .map(value -> !value.known().equals(Optional.of("")))
                .orElse(false);
    }

    private Optional<FileContext> packagesConfig(FileContext project) {
        String folder = project.folder();
        return files.tree()
                .file(folder.isEmpty() ? "packages.config" : folder + "/packages.config")
                .flatMap(files::read);
    }

    private static Value framework(Evaluation evaluation, FileContext file) {
        for (String property : List.of("TargetFramework", "TargetFrameworks")) {
            if (isSet(evaluation, property)) {
                return evaluation.properties().get(property).orElseThrow();
            }
        }
        for (String property : List.of("TargetFramework", "TargetFrameworks")) {
            Optional<Value> empty = evaluation.properties().get(property);
            if (empty.isPresent() && !empty.get().origin().isBuiltIn()) {
                return new Undetermined(
                        property + " is empty: what it names is set nowhere in the tree",
                        empty.get().origin());
            }
        }
        Optional<Value> version = evaluation.properties().get("TargetFrameworkVersion");
        if (version.isPresent() && version.get() instanceof Determined determined && !evaluation.sdkStyle()) {
            String moniker = "net" + determined.text().replaceAll("[vV.]", "");
            return new Determined(moniker, determined.literal(), false, determined.via());
        }
        Origin project = file.origin(file.file().root().nameRegion());
        return new Undetermined("the project names no target framework", project);
    }

    private TargetBuild build(Evaluation evaluation, Value framework, Optional<FileContext> config) {
        PackageReader packages = new PackageReader(evaluation);
        List<String> defines = defines(evaluation);
        Set<String> symbols = new TreeSet<>(defines);
        framework
                .known()
                .flatMap(TargetFrameworkMoniker::parse)
                .ifPresent(moniker -> symbols.addAll(FrameworkSymbols.of(moniker)));
        return new TargetBuild(new TargetBuildParts(
                framework,
                evaluation.properties(),
                config.map(PackagesConfig::read).orElseGet(packages::packages),
                packages.centralVersions(),
                packages.central(),
                evaluation.properties().isTrue("CentralPackageTransitivePinningEnabled"),
                projectReferences(evaluation),
                compile(evaluation),
                usings(evaluation),
                defines,
                symbols));
    }

    private static List<ProjectUse> projectReferences(Evaluation evaluation) {
        List<ProjectUse> result = new ArrayList<>();
        for (Item item : evaluation.items("ProjectReference")) {
            result.add(new ProjectUse(
                    item.identity().text(),
                    evaluation.file(item),
                    item.identity().literal(),
                    !item.text("ReferenceOutputAssembly").equalsIgnoreCase("false"),
                    PackageReader.isPrivate(item),
                    item.doubt()));
        }
        return result;
    }

    /** Of several items for one file the first counts. */
    private static List<CompiledFile> compile(Evaluation evaluation) {
        Map<String, CompiledFile> result = new TreeMap<>();
        for (Item item : evaluation.items("Compile")) {
            evaluation
                    .file(item)
                    .map(uri -> new CompiledFile(uri, item.identity().literal(), item.text("Link")))
                    .ifPresent(file -> result.putIfAbsent(file.uri(), file));
        }
        return List.copyOf(result.values());
    }

    private static List<GlobalUsing> usings(Evaluation evaluation) {
        List<GlobalUsing> result = new ArrayList<>();
        for (Item item : evaluation.items("Using")) {
            result.add(new GlobalUsing(
                    item.identity().text(),
                    item.text("Static").equalsIgnoreCase("true"),
                    item.text("Alias"),
                    item.identity().literal()));
        }
        result.sort(Comparator.comparing(GlobalUsing::text));
        return result;
    }

    private static List<String> defines(Evaluation evaluation) {
        List<String> result = new ArrayList<>();
        for (String symbol : evaluation.properties().text("DefineConstants").split("[;,]")) {
            if (!symbol.isBlank() && !result.contains(symbol.strip())) {
                result.add(symbol.strip());
            }
        }
        return result;
    }
}
