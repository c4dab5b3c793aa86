package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The build arguments that the {@code FROM} lines of a Dockerfile see: those declared in front of the first stage, with their defaults.
 *
 * @see <a href="https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact">ARG and FROM</a>
 */
final class DockerArguments {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\w+)|\\{(\\w+)(?::?-([^}]*))?})");

    /**
     * The default of an argument.
     *
     * @param value without quotes
     * @param start where it begins in the file
     */
    record Default(String value, int start) {

        int end() {
            return start + value.length();
        }
    }

    private final Map<String, Default> defaults = new HashMap<>();

    DockerArguments(HostFile file) {
        for (Instruction instruction : file.instructions()) {
            if (instruction.is("FROM")) {
                break;
            }
            if (instruction.is("ARG")) {
                instruction.arguments().forEach(this::add);
            }
        }
    }

    private void add(Word word) {
        int equals = word.getText().indexOf('=');
        if (equals > 0) {
            String value = word.getText().substring(equals + 1);
            int start = word.startOffset() + equals + 1;
            if (value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')) {
                value = value.substring(1, value.length() - 1);
                start++;
            }
            defaults.put(word.getText().substring(0, equals), new Default(value, start));
        }
    }

    /** {@code text} with the defaults of its variables; a variable without one is left as it is written. */
    String expand(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        variable -> Matcher.quoteReplacement(value(variable.group(1), variable.group(2), variable)));
    }

    private String value(String plain, String braced, java.util.regex.MatchResult variable) {
        Default found = defaults.get(plain != null ? plain : braced);
        if (found != null) {
            return found.value();
        }
        return variable.group(3) != null ? variable.group(3) : variable.group();
    }

    /** The defaults that {@code text} takes. */
    List<Default> usedBy(String text) {
        List<Default> used = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            Default found = defaults.get(variable.group(1) != null ? variable.group(1) : variable.group(2));
            if (found != null) {
                used.add(found);
            }
        }
        return used;
    }
}
