package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UsingInsertion;
import dev.hob.solution.SolutionModel;
import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds settings in a static member of a class that the new framework no longer asks: another one has its own member of that name. */
public final class StaticMemberMovedRule extends FrameworkMoveRule {

    private static final PropertyDescriptor<String> MEMBER = PropertyFactory.stringProperty("member")
            .desc("the member, by its identifier")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> FROM = PropertyFactory.stringProperty("fromType")
            .desc("the class that was asked, by its identifier")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TO = PropertyFactory.stringProperty("toType")
            .desc("the full name of the class that is asked now")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public StaticMemberMovedRule() {
        definePropertyDescriptor(MEMBER);
        definePropertyDescriptor(FROM);
        definePropertyDescriptor(TO);
    }

    @Override
    boolean mentions(CompilationUnit unit) {
        return found(unit).nonEmpty();
    }

    @Override
    void check(CompilationUnit unit, SolutionModel model, RuleContext context) {
        List<MemberAccess> all = found(unit).toList();
        Fix fix = fix(unit, all, model);
        for (MemberAccess access : all) {
            FindingDraft.of(this, access)
                    .advice("Set " + toType() + "." + getProperty(MEMBER)
                            + " instead. Code of your own that still makes a " + getProperty(FROM)
                            + " goes on using the old member: then set both.")
                    .fix(fix)
                    .report(context, this);
        }
    }

    private NodeStream<MemberAccess> found(CompilationUnit unit) {
        return unit.descendants(MemberAccess.class)
                .filter(access -> access.getName().equals(getProperty(MEMBER))
                        && access.getTarget() instanceof NamedNode type
                        && type.getName().equals(getProperty(FROM)));
    }

    /** One fix for all places of the file. */
    private Fix fix(CompilationUnit unit, List<MemberAccess> all, SolutionModel model) {
        String namespace = getProperty(TO).substring(0, getProperty(TO).lastIndexOf('.'));
        FileEdits edits = new FileEdits(unit, model.uri(unit));
        all.forEach(access -> edits.replace(access.getTarget().getTextRegion(), toType()));
        if (!model.names().isImported(namespace, all.get(0))) {
            new UsingInsertion(unit).add(namespace, edits);
        }
        return edits.fix("Use " + toType() + "." + getProperty(MEMBER), Fix.Safety.SUGGESTED);
    }

    private String toType() {
        return getProperty(TO).substring(getProperty(TO).lastIndexOf('.') + 1);
    }
}
