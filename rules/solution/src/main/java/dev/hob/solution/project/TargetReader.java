package dev.hob.solution.project;

import dev.hob.solution.evaluation.Evaluation;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.Item;
import dev.hob.solution.evaluation.Machine;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.ProjectFiles;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.restore.Restored;
import dev.hob.solution.restore.RestoredPackage;
import dev.hob.solution.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads off an evaluated project what the model tells of one of its builds. */
final class TargetReader {

    private static final Set<String> ITEM_TYPES = Set.of(
            "PackageReference",
            "PackageVersion",
            "GlobalPackageReference",
            "ProjectReference",
            "Compile",
            "Using",
            "Content",
            "RazorGenerate",
            "RazorComponent");

    private final Optional<FileContext> packagesConfig;
    private final Optional<Restored> restored;

    TargetReader(Optional<FileContext> packagesConfig, Optional<Restored> restored) {
        this.packagesConfig = packagesConfig;
        this.restored = restored;
    }

    /** Evaluates {@code project} with the items that {@link #read} asks for. */
    static Evaluation evaluate(FileContext project, ProjectFiles files, Optional<Value> framework, Machine machine) {
        return Evaluation.of(project, files, framework, ITEM_TYPES, machine);
    }

    /** @param notes takes what leads out of what can be known */
    TargetBuild read(Evaluation evaluation, Value framework, SortedSet<Problem> notes) {
        Optional<TargetFrameworkMoniker> moniker = framework.known().flatMap(TargetFrameworkMoniker::parse);
        PackageReader packages = new PackageReader(evaluation);
        List<RestoredPackage> resolved =
                moniker.flatMap(each -> restored.map(file -> file.of(each))).orElse(List.of());
        RestoredVersions versions = new RestoredVersions(resolved, notes);
        List<PackageUse> uses =
                versions.of(packagesConfig.map(PackagesConfig::read).orElseGet(packages::packages));
        List<String> defines = defines(evaluation);
        Set<String> symbols = new TreeSet<>(defines);
        if (!evaluation.properties().isTrue("DisableImplicitFrameworkDefines") && evaluation.sdkStyle()) {
            moniker.ifPresent(each -> symbols.addAll(FrameworkSymbols.of(each)));
        }
        TargetBuild build = new TargetBuild(new TargetBuildParts(
                framework,
                evaluation.properties(),
                evaluation.properties().ofUnknownSdk() ? versions.withThoseOfUnknownSdks(uses) : uses,
                resolved,
                packages.centralVersions(),
                packages.central(),
                evaluation.properties().isTrue("CentralPackageTransitivePinningEnabled"),
                projectReferences(evaluation),
                compile(evaluation),
                missing(evaluation),
                RazorItems.of(evaluation),
                usings(evaluation),
                defines,
                symbols));
        addMissing(evaluation, notes);
        notes.addAll(evaluation.notes());
        return build;
    }

    /** Says which projects and source files of an evaluation are not there to be read. */
    private static void addMissing(Evaluation evaluation, SortedSet<Problem> notes) {
        for (Item item : evaluation.items("ProjectReference")) {
            if (evaluation.file(item).isEmpty()) {
                notes.add(note(item, "this project is not in the audited tree: "));
            }
        }
        for (Item item : evaluation.items("Compile")) {
            if (evaluation.path(item).isEmpty()) {
                notes.add(note(item, "this file leaves the audited tree and is not read: "));
            } else if (evaluation.file(item).isEmpty()) {
                notes.add(note(item, "this file is not in the audited tree: "));
            }
        }
    }

    private static Problem note(Item item, String message) {
        Origin origin = item.identity().literal();
        return Problem.note(
                origin.uri(),
                origin.startLine(),
                origin.startColumn(),
                message + item.identity().text());
    }

    private static List<ProjectUse> projectReferences(Evaluation evaluation) {
        List<ProjectUse> result = new ArrayList<>();
        for (Item item : evaluation.items("ProjectReference")) {
            result.add(new ProjectUse(
                    evaluation.path(item).orElse(item.identity().text()),
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

    private static List<String> missing(Evaluation evaluation) {
        return evaluation.items("Compile").stream()
                .filter(item -> evaluation.file(item).isEmpty())
                .flatMap(item -> evaluation.path(item).stream())
                .distinct()
                .sorted()
                .toList();
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
