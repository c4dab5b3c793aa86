package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.rule.release.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that stands in some ruleset file, but that no file of a hop refers to, would never run. */
class RulesetPartsTest {

    private static final Path FOLDER = Path.of("src/main/resources").resolve(RuleCatalog.FOLDER);
    private static final Pattern RULE = Pattern.compile("<rule name=\"(\\w+)\"");

    @Test
    void everyRuleThatIsWrittenIsLoaded() throws IOException {
        Releases releases = Releases.load();
        SortedSet<String> loaded = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES)
                        .rulesets(
                                releases.named("is4-3.1").orElseThrow(),
                                releases.named("8.0").orElseThrow())
                        .stream()
                        .flatMap(ruleset -> ruleset.getRules().stream())
                        .map(rule -> rule.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written(), loaded);
    }

    private static SortedSet<String> written() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher rules = RULE.matcher(Files.readString(file));
                while (rules.find()) {
                    names.add(rules.group(1));
                }
            }
        }
        return names;
    }
}
