package dev.hob.rule.packages;

import dev.hob.rule.UpgradeRule;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import net.sourceforge.pmd.lang.ast.Node;

/** What the package rules share: the version that a fix writes, and how messages list things. */
abstract class PackageRule extends UpgradeRule {

    /** The version that a fix writes. */
    final NuGetVersion versionToWrite() {
        return NuGetVersion.parse(target().versionToWrite()).orElseThrow();
    }

    /** “src/A/A.csproj, src/B/B.csproj, src/C/C.csproj and 3 more”. */
    static String listed(Iterable<String> names) {
        StringBuilder text = new StringBuilder();
        int n = 0;
        for (String name : names) {
            if (n < 3) {
                text.append(n == 0 ? "" : ", ").append(name);
            }
            n++;
        }
        return n > 3 ? text + " and " + (n - 3) + " more" : text.toString();
    }

    /** Whether a reference stands where the finding does: no need to show it beside. */
    static boolean isAt(Origin reference, Origin literal) {
        return reference.uri().equals(literal.uri()) && reference.startLine() == literal.startLine();
    }

    /** What the upgrade asks of other packages in the solution that the tree of {@code root} is a part of. */
    final UpgradedPackages packages(Node root) {
        int netMajorBefore = lastOnOlderFramework()
                .flatMap(line -> TargetFrameworkMoniker.parse(line.framework()))
                .map(moniker -> moniker.version().major())
                .orElse(0);
        return UpgradedPackages.of(root, target(), lowestAccepted(), netMajorBefore);
    }
}
