package dev.hob.solution.project;

import dev.hob.solution.evaluation.Properties;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.restore.RestoredPackage;
import java.util.List;
import java.util.Set;

/** What a {@link TargetBuild} is made of. */
record TargetBuildParts(
        Value framework,
        Properties properties,
        List<PackageUse> packages,
        List<RestoredPackage> restored,
        List<CentralVersion> centralVersions,
        boolean centralPackageManagement,
        boolean transitivePinning,
        List<ProjectUse> projectReferences,
        List<CompiledFile> sources,
        List<String> missingSources,
        List<String> views,
        List<GlobalUsing> usings,
        List<String> defines,
        Set<String> symbols) {

    TargetBuildParts {
        packages = List.copyOf(packages);
        restored = List.copyOf(restored);
        centralVersions = List.copyOf(centralVersions);
        projectReferences = List.copyOf(projectReferences);
        sources = List.copyOf(sources);
        missingSources = List.copyOf(missingSources);
        views = List.copyOf(views);
        usings = List.copyOf(usings);
        defines = List.copyOf(defines);
        symbols = Set.copyOf(symbols);
    }
}
