package dev.hob.csharp.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand behind the name of a directive (§6.5), as far as a compiler refuses anything else. */
final class DirectiveForms {

    private static final String COMMENT = "\\s*(//.*)?";
    private static final String FILE = "\\s*\"[^\"]*\"";
    private static final String PLACE = "\\(\\s*\\d+\\s*,\\s*\\d+\\s*\\)";
    private static final String SYMBOL = "[_\\p{L}\\p{Nl}][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}\\p{Cf}]*";

    private record Form(Pattern pattern, String expected) {

        Form(String pattern, String expected) {
            this(Pattern.compile(pattern + COMMENT, Pattern.DOTALL), expected);
        }
    }

    private static final Map<String, Form> FORMS = Map.of(
            "define", new Form(SYMBOL, "one symbol"),
            "undef", new Form(SYMBOL, "one symbol"),
            "else", new Form("", "nothing but a comment behind '#else'"),
            "endif", new Form("", "nothing but a comment behind '#endif'"),
            "nullable",
                    new Form(
                            "(enable|disable|restore)(\\s+(warnings|annotations))?",
                            "'enable', 'disable' or 'restore', and 'warnings' or 'annotations' or nothing"),
            "line",
                    new Form(
                            "(default|hidden|\\d+(" + FILE + ")?|" + PLACE + "\\s*-\\s*" + PLACE + "\\s*\\d*" + FILE
                                    + ")",
                            "a line number, 'default', 'hidden' or a span and a file"));

    private DirectiveForms() {}

    /** What is wrong with {@code argument}, which stands behind the name of an active directive. */
    static Optional<String> problem(String name, String argument) {
        Form form = FORMS.get(name);
        boolean wrong = form != null && !form.pattern().matcher(argument).matches();
        return wrong ? Optional.of("expected " + form.expected()) : Optional.empty();
    }
}
