package dev.hob.rule;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.hob.findings.Certainty;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import java.util.List;
import java.util.Map;

/**
 * What a finding says beyond a PMD violation, as it travels in the violation's additional information: written by
 * {@link FindingDraft}, read by {@link FindingReader}.
 *
 * @param snippet the whole source line on which the finding starts
 */
record FindingDetails(
        Level level, Certainty certainty, String advice, String snippet, List<Location> related, List<Fix> fixes) {

    private static final String LEVEL = "hob.level";
    private static final String CERTAINTY = "hob.certainty";
    private static final String ADVICE = "hob.advice";
    private static final String SNIPPET = "hob.snippet";
    private static final String RELATED = "hob.related";
    private static final String FIXES = "hob.fixes";
    private static final Gson JSON = new Gson();

    Map<String, String> toAdditionalInfo() {
        return Map.of(
                LEVEL, level.name(),
                CERTAINTY, certainty.name(),
                ADVICE, advice,
                SNIPPET, snippet,
                RELATED, JSON.toJson(related),
                FIXES, JSON.toJson(fixes));
    }

    static FindingDetails of(Map<String, String> info) {
        return new FindingDetails(
                Level.valueOf(info.get(LEVEL)),
                Certainty.valueOf(info.get(CERTAINTY)),
                info.get(ADVICE),
                info.get(SNIPPET),
                JSON.fromJson(info.get(RELATED), new TypeToken<List<Location>>() {}.getType()),
                JSON.fromJson(info.get(FIXES), new TypeToken<List<Fix>>() {}.getType()));
    }

    static boolean isIn(Map<String, String> info) {
        return info.containsKey(LEVEL);
    }
}
