package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.json.JsonTree;
import dev.hob.solution.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code global.json} says of the projects in its folder and below: which .NET SDK builds them, and the versions of
 * the SDKs that they name without one.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param sdkVersion the version of the .NET SDK, if it is given
 * @param rollForward which newer SDKs will do; empty if nothing is said
 * @param sdks the versions of other SDKs by name
 * @see <a href="https://learn.microsoft.com/dotnet/core/tools/global-json">global.json</a>
 */
public record GlobalJson(
        String uri, Optional<Determined> sdkVersion, String rollForward, Map<String, Determined> sdks) {

    /** Keeps the versions as they are. */
    public GlobalJson {
        sdks = Map.copyOf(sdks);
    }

    static GlobalJson read(String uri, SourceText text, JsonTree file) {
        Optional<JsonTree> sdk = file.member("sdk");
        Map<String, Determined> sdks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        file.member("msbuild-sdks")
                .map(JsonTree::members)
                .orElse(Map.of())
                .forEach((name, version) -> sdks.put(name, value(uri, text, version)));
        return new GlobalJson(
                uri,
                sdk.flatMap(each -> each.member("version")).map(version -> value(uri, text, version)),
                sdk.map(each -> each.textOf("rollForward")).orElse(""),
                sdks);
    }

    private static Determined value(String uri, SourceText text, JsonTree version) {
        return new Determined(version.text(), Origin.of(uri, text, version.region()), true, List.of());
    }
}
