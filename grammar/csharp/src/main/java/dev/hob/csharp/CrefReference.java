package dev.hob.csharp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a documentation comment refers to with {@code cref} (annex D.3): {@code <see cref="List{T}.Add"/>}.
 *
 * @param start offset of the first character behind the opening quote
 * @param end offset of the closing quote
 * @param text what stands between the quotes, as written: type arguments in braces or as {@code &lt;}
 */
public record CrefReference(int start, int end, String text) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\bcref\\s*=\\s*(\"([^\"\\n]*)\"|'([^'\\n]*)')");
    private static final Pattern IDENTIFIER =
            Pattern.compile("@?[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*");
    private static final Pattern ESCAPE = Pattern.compile("&(lt|gt|amp|quot|apos);");

    /** A name in a reference, for instance {@code List}, {@code T} and {@code Add}. */
    public record Name(int start, int end, String text) {}

    /** The references in the documentation comment that {@code source} holds from {@code start} to {@code end}. */
    static List<CrefReference> in(CharSequence source, int start, int end) {
        List<CrefReference> references = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(source).region(start, end);
        while (attribute.find()) {
            int group = attribute.group(2) == null ? 3 : 2;
            references.add(new CrefReference(attribute.start(group), attribute.end(group), attribute.group(group)));
        }
        return references;
    }

    /** Whether the text is a documentation comment id ({@code T:System.String}) and no C#. */
    public boolean isId() {
        return text.length() > 1 && text.charAt(1) == ':' && text.charAt(0) != ':';
    }

    /** The names in source order, those of type arguments and parameters among them; of an id what stands behind its prefix. */
    public List<Name> names() {
        List<Name> names = new ArrayList<>();
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder(text);
        while (escape.find()) {
            plain.replace(escape.start(), escape.end(), " ".repeat(escape.end() - escape.start()));
        }
        Matcher name = IDENTIFIER.matcher(plain).region(isId() ? 2 : 0, plain.length());
        while (name.find()) {
            names.add(new Name(start + name.start(), start + name.end(), name.group()));
        }
        return names;
    }
}
