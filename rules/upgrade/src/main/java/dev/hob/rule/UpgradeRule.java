package dev.hob.rule;

import java.util.List;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * A rule about one documented change of the library. It is applied to the root of each file of its language, holds no state, and takes
 * the releases in question from its properties.
 */
public abstract class UpgradeRule extends AbstractRule {

    /** The step of the upgrade that the rule belongs to: packages, schema, code or behaviour. */
    public static final PropertyDescriptor<String> AREA = PropertyFactory.stringProperty("area")
            .desc("step of the upgrade: packages, schema, code or behaviour")
            .defaultValue("code")
            .build();

    /** The version or line that the solution is to move to, as a fix writes it. */
    public static final PropertyDescriptor<String> TO = PropertyFactory.stringProperty("to")
            .desc("the release to move to")
            .defaultValue("7.0.8")
            .build();

    /** Where the change can be looked up: a tag, an issue, a measurement. */
    public static final PropertyDescriptor<String> EVIDENCE = PropertyFactory.stringProperty("evidence")
            .desc("how the change is known")
            .defaultValue("")
            .build();

    /** Words of which a file must hold at least one for the rule to find anything in it; none: every file is looked at. */
    public static final PropertyDescriptor<List<String>> WORDS = PropertyFactory.stringListProperty("words")
            .desc("a file without any of these words is skipped")
            .emptyDefaultValue()
            .build();

    /** Declares the properties that all upgrade rules have. */
    protected UpgradeRule() {
        definePropertyDescriptor(AREA);
        definePropertyDescriptor(TO);
        definePropertyDescriptor(EVIDENCE);
        definePropertyDescriptor(WORDS);
    }

    @Override
    public final void apply(Node target, RuleContext context) {
        if (target.getParent() == null) {
            check(target, context);
        }
    }

    /** Looks through one file and reports what it finds. */
    protected abstract void check(Node root, RuleContext context);
}
