package dev.hob.language.suppression;

import dev.hob.language.SolutionLanguageProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.RootNode;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;

/** The suppressions of one file while PMD analyses it, and which of them were of use so far. */
public final class FileSuppressions {

    private static final FileSuppressions NONE = new FileSuppressions(List.of());
    private static final SimpleDataKey<FileSuppressions> KEY = DataMap.simpleDataKey("hob.suppressions");

    private final List<SourceSuppression> all;
    private final Set<UsedSuppression> used = new HashSet<>();

    private FileSuppressions(List<SourceSuppression> all) {
        this.all = List.copyOf(all);
    }

    /** Gives the file of {@code info} its suppressions, and tells the log, if there is one. */
    public static void attach(
            AstInfo<?> info, SolutionLanguageProperties properties, List<SourceSuppression> suppressions) {
        if (suppressions.isEmpty()) {
            return;
        }
        FileSuppressions ofFile = new FileSuppressions(suppressions);
        info.getUserMap().set(KEY, ofFile);
        properties.attachment(SuppressionLog.class).ifPresent(log -> log.add(ofFile));
    }

    static FileSuppressions of(RootNode root) {
        return root.getAstInfo().getUserMap().getOrDefault(KEY, NONE);
    }

    /** The first suppression of what {@code rule} finds at {@code offset}; all that cover it are of use now. */
    Optional<SourceSuppression> use(String rule, int offset) {
        Optional<SourceSuppression> first = Optional.empty();
        for (SourceSuppression suppression : all) {
            if (suppression.isAbout(rule) && suppression.covers(offset)) {
                used.add(new UsedSuppression(suppression, rule));
                first = first.isPresent() ? first : Optional.of(suppression);
            }
        }
        return first;
    }

    List<SourceSuppression> all() {
        return all;
    }

    Set<UsedSuppression> used() {
        return used;
    }
}
