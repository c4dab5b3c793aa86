package dev.hob.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.util.log.PmdReporter;
import net.sourceforge.pmd.util.log.internal.MessageReporterBase;
import org.slf4j.event.Level;

/**
 * Keeps what PMD says while it loads a ruleset, since its exception only says that something went wrong. PMD shows an excerpt of the file with
 * carets and what is wrong behind them, and behind a colon at the very end what it is about.
 */
final class RulesetTroubles extends MessageReporterBase implements PmdReporter {

    private static final Pattern EXCERPT =
            Pattern.compile("Error[^\\n]*:(\\d+):(\\d+)\\n.*?\\^+ ([^\\n]+)\\n.*?(?:: ([^:\\n]+))?", Pattern.DOTALL);

    private final List<String> messages = new ArrayList<>();

    @Override
    protected void logImpl(Level level, String message) {
        messages.add(message);
    }

    /** The first of it, as one line. */
    Optional<String> first() {
        return messages.stream().findFirst().map(RulesetTroubles::inOneLine);
    }

    private static String inOneLine(String message) {
        Matcher excerpt = EXCERPT.matcher(message.replace("\r\n", "\n").strip());
        if (!excerpt.matches()) {
            return message.lines().findFirst().orElse("");
        }
        String about =
                excerpt.group(4) == null || excerpt.group(3).contains(excerpt.group(4)) ? "" : ": " + excerpt.group(4);
        return "line " + excerpt.group(1) + ", column " + excerpt.group(2) + ": " + excerpt.group(3) + about;
    }
}
