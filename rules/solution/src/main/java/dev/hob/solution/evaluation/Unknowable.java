package dev.hob.solution.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Properties that no file of the tree sets and that are not empty all the same: the installed SDK and the machine that
 * builds give them. Any other property that was never set is empty, as for MSBuild.
 */
final class Unknowable {

    private static final String SDK = "is set by the installed .NET SDK";
    private static final String MACHINE = "depends on the machine that builds";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("os", MACHINE),
            Map.entry("home", MACHINE),
            Map.entry("path", MACHINE),
            Map.entry("userprofile", MACHINE),
            Map.entry("username", MACHINE),
            Map.entry("temp", MACHINE),
            Map.entry("programfiles", MACHINE),
            Map.entry("systemroot", MACHINE),
            Map.entry("nugetpackageroot", MACHINE),
            Map.entry("solutiondir", "depends on the solution that is built"),
            Map.entry("solutionname", "depends on the solution that is built"),
            Map.entry("solutionpath", "depends on the solution that is built"),
            Map.entry("vstoolspath", SDK),
            Map.entry("visualstudioversion", SDK),
            Map.entry("sdkversion", SDK));

    private static final Set<String> SDK_PREFIXES = Set.of(
            "msbuildextensionspath",
            "msbuildtools",
            "msbuildbin",
            "msbuildsdkspath",
            "msbuildversion",
            "msbuildruntimetype",
            "msbuildassemblyversion",
            "msbuildstartupdirectory",
            "msbuildinteractive",
            "netcoresdk",
            "netcoretargetingpackroot",
            "netcoreroot",
            "dotnethostpath",
            "bundlednetcoreapp",
            "roslyntargetspath");

    private static final Set<String> LISTS = Set.of(
            "defaultitemexcludes",
            "defaultitemexcludesinprojectfolder",
            "defaultexcludesinprojectfolder",
            "defineconstants",
            "nowarn",
            "warningsaserrors",
            "warningsnotaserrors");

    private Unknowable() {}

    /** Whether {@code property} is a list that everybody adds to, so that one more unknown file makes no difference. */
    static boolean isListThatStartsEmpty(String property) {
        return LISTS.contains(property.toLowerCase(Locale.ROOT));
    }

    /** Why {@code property}, which was never set, is not simply empty; nothing if it is. */
    static Optional<String> reason(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        if (REASONS.containsKey(name)) {
            return Optional.of("$(" + property + ") " + REASONS.get(name));
        }
        boolean sdk = SDK_PREFIXES.stream().anyMatch(name::startsWith);
        return sdk ? Optional.of("$(" + property + ") " + SDK) : Optional.empty();
    }
}
