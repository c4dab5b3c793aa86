package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds where a property is compared with a text that the new release no longer puts there. */
public final class TextComparedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> MEMBER = PropertyFactory.stringProperty("member")
            .desc("the property, by its identifier")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TEXT = PropertyFactory.stringProperty("text")
            .desc("the text that it had")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> REPLACEMENT = PropertyFactory.stringProperty("replacement")
            .desc("the text that it has now")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public TextComparedRule() {
        definePropertyDescriptor(MEMBER);
        definePropertyDescriptor(TEXT);
        definePropertyDescriptor(REPLACEMENT);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        if (!isStillToUpgrade(root)) {
            return;
        }
        ConstantTexts texts = new ConstantTexts(model.names());
        root.descendants(Expression.class)
                .filter(value -> value instanceof LiteralExpression || value instanceof NamedNode)
                .filter(value -> Comparison.partners(value).anyMatch(this::isMember)
                        && texts.of(value).filter(getProperty(TEXT)::equals).isPresent())
                .forEach(value -> report(value, model, context));
    }

    private boolean isMember(Expression partner) {
        return partner instanceof NamedNode name && name.getName().equals(getProperty(MEMBER));
    }

    private void report(Expression value, SolutionModel model, RuleContext context) {
        String replacement = '"' + getProperty(REPLACEMENT) + '"';
        FindingDraft draft = FindingDraft.of(this, value)
                .advice("Compare with " + replacement + ", and with both while values of the old release are about.");
        if (value instanceof LiteralExpression) {
            draft.fix(new FileEdits(value, model.uri(value))
                    .replace(value.getTextRegion(), replacement)
                    .fix("Compare with " + replacement, Fix.Safety.SUGGESTED));
        }
        draft.report(context, this);
    }
}
