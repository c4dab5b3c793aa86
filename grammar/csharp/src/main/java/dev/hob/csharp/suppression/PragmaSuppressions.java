package dev.hob.csharp.suppression;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Pragma;
import dev.hob.language.suppression.SourceSuppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * What {@code #pragma warning disable RuleName // reason} suppresses (§6.5.9): everything down to a {@code restore} of
 * that name or of all, or to the end of the file. One without names is about the compiler's warnings.
 */
final class PragmaSuppressions {

    private static final Pattern WARNING = Pattern.compile("warning\\s++(disable|restore|enable)\\b(.*+)");

    /** A directive that disables a rule and was not undone so far. */
    private record Open(String rule, Pragma pragma, String reason) {}

    private final CompilationUnit unit;
    private final FileId file;
    private final Map<String, List<Open>> open = new HashMap<>();
    private final List<SourceSuppression> found = new ArrayList<>();

    private PragmaSuppressions(CompilationUnit unit, FileId file) {
        this.unit = unit;
        this.file = file;
    }

    static List<SourceSuppression> in(CompilationUnit unit, FileId file) {
        return unit.pragmas().isEmpty() ? List.of() : new PragmaSuppressions(unit, file).read();
    }

    private List<SourceSuppression> read() {
        unit.pragmas().stream().sorted(Comparator.comparing(Pragma::region)).forEach(this::read);
        close(List.copyOf(open.keySet()), unit.endOffset() + 1);
        return found;
    }

    private void read(Pragma pragma) {
        Matcher warning = WARNING.matcher(pragma.argument());
        if (!warning.matches()) {
            return;
        }
        String[] parts = warning.group(2).split("//", 2);
        List<String> names = Pattern.compile(",")
                .splitAsStream(parts[0])
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (warning.group(1).equals("disable")) {
            String reason = parts.length < 2 ? "" : parts[1].strip();
            names.forEach(
                    name -> open.computeIfAbsent(name, n -> new ArrayList<>()).add(new Open(name, pragma, reason)));
        } else {
            close(
                    names.isEmpty() ? List.copyOf(open.keySet()) : names,
                    pragma.region().getStartOffset());
        }
    }

    private void close(List<String> names, int end) {
        for (String name : names) {
            List<Open> closed = open.remove(name);
            if (closed != null) {
                closed.forEach(each -> found.add(suppression(each, end)));
            }
        }
    }

    private SourceSuppression suppression(Open each, int end) {
        TextRegion place = each.pragma().region();
        TextRegion covered = TextRegion.fromBothOffsets(place.getEndOffset(), end);
        return new SourceSuppression(file, List.of(each.rule()), false, each.reason(), place, covered);
    }
}
