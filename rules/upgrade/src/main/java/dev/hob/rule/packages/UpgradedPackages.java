package dev.hob.rule.packages;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.rule.release.Release;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import net.sourceforge.pmd.lang.ast.Node;

/**
 * What the upgrade asks of packages that are not the library's: computed once for an analysis, for all rules that speak of
 * such packages.
 *
 * @param builds the builds that reach the library
 * @param needed what is below that which the library's packages need, or the versions that fixes write
 * @param providers database providers that are too old for the EF Core that the library's packages bring
 * @param companions what is left behind when the target framework moves
 * @param choice which version to write in their place
 */
record UpgradedPackages(
        UpgradedBuilds builds,
        LowVersions needed,
        LowVersions providers,
        LowVersions companions,
        VersionChoice choice) {

    /** Those of the solution that the tree of {@code root} is a part of. */
    static UpgradedPackages of(Node root, Release target, NuGetVersion accepted, int netMajorBefore) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) root.getAstInfo().getLanguageProcessor();
        SolutionModel model = SolutionModel.of(root);
        return processor.shared(UpgradedPackages.class, task -> of(model, target, accepted, netMajorBefore));
    }

    private static UpgradedPackages of(SolutionModel model, Release target, NuGetVersion accepted, int netMajorBefore) {
        UpgradedBuilds builds = new UpgradedBuilds(model, target, accepted);
        VersionChoice choice = new VersionChoice(new SharedVersions(model), builds);
        LowVersions needed = NeededPackages.below(builds);
        LowVersions providers =
                new ProviderPackages(model.projects(), target.line().efCoreMajor()).below(builds);
        NeedsOfFixes needs = new NeedsOfFixes(builds, model.projects(), choice, needed);
        needs.add(providers);
        LowVersions companions = new CompanionPackages(netMajorBefore, needed, providers).below(builds);
        needs.add(companions);
        return new UpgradedPackages(builds, needed, providers, companions, choice);
    }
}
