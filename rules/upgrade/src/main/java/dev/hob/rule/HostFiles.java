package dev.hob.rule;

import dev.hob.findings.FileNotAnalysed;
import dev.hob.hostfile.HostFileReader;
import dev.hob.hostfile.HostfileLanguageModule;
import dev.hob.language.MalformedText;
import dev.hob.language.suppression.CommentSuppressions;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * The files around the hosts that can matter: Dockerfiles, YAML, JSON and SQL that hold a word of an active rule. Of files that only their
 * content would make a host's, such as YAML that may be a template, a broken one is passed over; of the others it is told.
 */
public final class HostFiles {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?i)(?:.*/)?(?:(?:dockerfile|containerfile)(?:[._-](?!dockerignore)[^/]*)?|[^/]+\\.(?:dockerfile|containerfile|ya?ml|json|sql))");
    private static final Pattern KNOWN_BY_NAME = Pattern.compile("(?i)(?:.*/)?(?:\\.github/(?:workflows|actions)/.+"
            + "|azure-pipelines[^/]*|\\.gitlab-ci\\.ya?ml|(?:docker-)?compose[^/]*\\.ya?ml|dotnet-tools\\.json)");
    private static final int LONGEST = 1_000_000;

    private HostFiles() {}

    /** Whether {@code uri} may be such a file, by its name. */
    public static boolean isCandidate(String uri) {
        return CANDIDATE.matcher(uri).matches();
    }

    /** The texts of those that matter to {@code rulesets} and can be read, by path. */
    static Map<String, String> relevant(
            SolutionModel model, List<RuleSet> rulesets, Predicate<String> inScope, List<FileNotAnalysed> notAnalysed) {
        SortedSet<String> words = words(rulesets);
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<String, String> texts = new ConcurrentSkipListMap<>();
        List<FileNotAnalysed> troubles = model.tree().files().parallelStream()
                .filter(uri -> isCandidate(uri) && inScope.test(uri))
                .flatMap(uri -> trouble(uri, model, words, texts).stream())
                .toList();
        troubles.forEach(trouble -> tell(trouble, notAnalysed));
        return texts;
    }

    /** Adds the text of {@code uri} if it matters; else tells why it cannot be read. */
    private static Optional<FileNotAnalysed> trouble(
            String uri, SolutionModel model, SortedSet<String> words, Map<String, String> texts) {
        try {
            String text = model.tree().read(uri).text();
            if (text.length() <= LONGEST && words.stream().anyMatch(text::contains)) {
                HostFileReader.read(uri, text);
                texts.put(uri, text);
            }
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(new FileNotAnalysed(uri, false, 0, 0, e.getMessage()));
        } catch (MalformedText e) {
            return Optional.of(new FileNotAnalysed(uri, false, e.line(), e.column(), e.getMessage()));
        }
    }

    private static void tell(FileNotAnalysed trouble, List<FileNotAnalysed> notAnalysed) {
        if (KNOWN_BY_NAME.matcher(trouble.uri()).matches()) {
            notAnalysed.add(trouble);
        }
    }

    private static SortedSet<String> words(List<RuleSet> rulesets) {
        List<Rule> rules = rulesets.stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .filter(rule -> rule.getLanguage().equals(HostfileLanguageModule.getInstance()))
                .toList();
        List<String> words = new ArrayList<>();
        for (Rule rule : rules) {
            boolean any = rule.hasDescriptor(UpgradeRule.WORDS)
                    && !rule.getProperty(UpgradeRule.WORDS).isEmpty();
            words.addAll(any ? rule.getProperty(UpgradeRule.WORDS) : List.of(""));
        }
        if (!words.isEmpty()) {
            words.add(CommentSuppressions.MARKER);
        }
        return new TreeSet<>(words);
    }
}
