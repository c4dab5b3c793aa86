package dev.hob.rule.code;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.References;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where code refers to types and members of the library that a release has changed, in whatever way it does:
 * behind a dot, by name alone, in an initializer, a pattern or {@code nameof}, through aliases. What of these breaks,
 * and how it is mended, its subclasses tell.
 */
abstract class ChangedSymbolRule extends UpgradeRule {

    private static final String CHANGES = "changes";

    /**
     * Makes a rule with a table of symbols.
     *
     * @param columns what the cells of a row are, parted by {@code |}; the first is the symbol
     */
    ChangedSymbolRule(String columns) {
        definePropertyDescriptor(PropertyFactory.stringProperty(CHANGES)
                .desc("one row each: " + columns)
                .defaultValue("")
                .build());
    }

    @Override
    public List<String> symbols() {
        return table().ids();
    }

    @Override
    protected final void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        ChangedSymbols table = table();
        References references = model.names().references(unit);
        List<NamedNode> candidates = references.named(table.names());
        Set<String> libraries = candidates.isEmpty() ? Set.of() : stillToUpgrade(unit, model);
        if (libraries.isEmpty()) {
            return;
        }
        for (NamedNode reference : candidates) {
            Meaning meaning = model.names().reference(reference, libraries);
            // Many things have an Id or an Error: without a word of the rule in the file a mere possibility is no news.
            if (meaning.isCertain() || meaning.isPossible() && references.anyNamed(getProperty(WORDS))) {
                table.row(meaning.symbol())
                        .ifPresent(row -> look(new SymbolUse(reference, row, meaning, model), context));
            }
        }
    }

    /** The libraries whose old API {@code unit} may still use; of those that users bring the versions say nothing. */
    private Set<String> stillToUpgrade(CompilationUnit unit, SolutionModel model) {
        boolean isBelow = LibraryVersions.of(model).isBelow(lowestAccepted(), model.uri(unit));
        return isBelow ? model.libraries() : model.givenLibraries();
    }

    /** Reports {@code use} if it breaks. */
    protected abstract void look(SymbolUse use, RuleContext context);

    /** A finding at the identifier of {@code use}: certain or possible as its meaning is, without a fix. */
    protected final FindingDraft finding(SymbolUse use, String advice) {
        FindingDraft draft = FindingDraft.of(this, use.node())
                .at(
                        use.reference().getNameRegion().getStartOffset(),
                        use.reference().getNameRegion().getEndOffset());
        return use.meaning().isCertain()
                ? draft.advice(advice)
                : draft.possible()
                        .advice("Check whether this is " + use.row().shown() + " of the library: "
                                + use.meaning().reason() + ". " + advice);
    }

    private ChangedSymbols table() {
        @SuppressWarnings("unchecked")
        PropertyDescriptor<String> changes = (PropertyDescriptor<String>) getPropertyDescriptor(CHANGES);
        return ChangedSymbols.parse(getProperty(changes), changes.description().split("\\|").length);
    }
}
