package dev.hob.cli.settings;

import dev.hob.cli.glob.PathFilter;
import dev.hob.cli.glob.PathFilter.GivenGlob;
import dev.hob.cli.io.Hint;
import dev.hob.cli.io.UnusableFile;
import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFileReader;
import dev.hob.language.MalformedText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of {@code hob.yml}; {@code docs/schemas/hob.schema.json} says the same to editors. */
final class SettingsReader {

    static final List<String> KEYS =
            List.of("from", "to", "include", "exclude", "fail-on", "baseline", "rules", "suppressions");
    static final List<String> SUPPRESSION_KEYS = List.of("rule", "paths", "reason", "expires");

    private final SettingsText text;
    private final Path folder;

    private SettingsReader(SettingsText text, Path folder) {
        this.text = text;
        this.folder = folder;
    }

    /**
     * The settings that {@code text} states.
     *
     * @param folder what the path of the baseline is relative to
     * @throws UnusableFile if it states something else
     */
    static Settings read(SettingsText text, Path folder) throws UnusableFile {
        try {
            List<DataNode> documents =
                    HostFileReader.read("hob.yml", text.text()).documents();
            if (documents.size() > 1) {
                throw text.trouble(documents.get(1), "a second document; settings are one");
            }
            if (documents.isEmpty()
                    || documents.get(0).text().isEmpty()
                            && documents.get(0).endOffset() == documents.get(0).startOffset()) {
                return Settings.NONE;
            }
            return new SettingsReader(text, folder).settings(documents.get(0));
        } catch (MalformedText e) {
            throw text.trouble(e.line(), e.column(), "not YAML: " + e.getMessage());
        }
    }

    private Settings settings(DataNode document) throws UnusableFile {
        KnownKeys keys = new KnownKeys(document, "settings", KEYS, text);
        return new Settings(
                keys.text("from"),
                keys.text("to"),
                new PathFilter(keys.globs("include"), keys.globs("exclude")),
                failOn(keys.text("fail-on")),
                baseline(keys.text("baseline")),
                rules(keys.value("rules")),
                suppressions(keys.list("suppressions")),
                Optional.of(text));
    }

    private static Optional<FailOn> failOn(Optional<Stated> stated) throws UnusableFile {
        try {
            return stated.map(Stated::text).map(FailOn::parse);
        } catch (IllegalArgumentException e) {
            throw new UnusableFile(stated.orElseThrow().origin() + " " + e.getMessage());
        }
    }

    private Optional<Path> baseline(Optional<Stated> stated) throws UnusableFile {
        try {
            return stated.map(Stated::text).map(folder::resolve);
        } catch (InvalidPathException e) {
            Stated given = stated.orElseThrow();
            throw new UnusableFile(given.origin() + " no path: " + Hint.quoted(given.text()));
        }
    }

    private List<RuleSetting> rules(Optional<DataNode> node) throws UnusableFile {
        List<RuleSetting> rules = new ArrayList<>();
        if (node.isPresent()) {
            for (Entry entry : KnownKeys.mapping(node.get(), "'rules'", text).entries()) {
                Stated rule = new Stated(entry.getKey(), text.origin(entry.key()));
                rules.add(new RuleSetting(rule, level(entry)));
            }
        }
        return rules;
    }

    private RuleLevel level(Entry entry) throws UnusableFile {
        Stated word = KnownKeys.text(entry.value(), "the level of a rule", text);
        return RuleLevel.parse(word.text())
                .orElseThrow(() -> new UnusableFile(word.origin() + " unknown level " + Hint.quoted(word.text())
                        + "; known are " + String.join(", ", RuleLevel.WORDS)));
    }

    private List<RuleSuppression> suppressions(List<DataNode> nodes) throws UnusableFile {
        List<RuleSuppression> suppressions = new ArrayList<>();
        for (DataNode node : nodes) {
            KnownKeys keys = new KnownKeys(node, "a suppression", SUPPRESSION_KEYS, text);
            Stated rule = keys.needed("rule", "a suppression");
            suppressions.add(new RuleSuppression(
                    rule,
                    keys.globs("paths").stream().map(GivenGlob::glob).toList(),
                    keys.needed("reason", "a suppression").text(),
                    day(keys.text("expires")),
                    text.location(keys.value("rule").orElseThrow())));
        }
        return suppressions;
    }

    private static Optional<LocalDate> day(Optional<Stated> stated) throws UnusableFile {
        try {
            return stated.map(Stated::text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            Stated given = stated.orElseThrow();
            throw new UnusableFile(given.origin() + " " + Hint.quoted(given.text())
                    + " is no day; write year, month and day, such as 2027-01-31");
        }
    }
}
