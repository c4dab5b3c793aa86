package dev.hob.rule.derived;

import dev.hob.csharp.ast.BaseExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds classes that override or call an overload which their base class of the library overrides no more: the target release
 * moved what it does there to another overload. Both compile, but an override is no longer asked first, and a call of the base
 * no longer does what it did. The finding stands at the method's name.
 */
public final class OverloadPassedByRule extends UpgradeRule {

    private static final PropertyDescriptor<String> METHOD = PropertyFactory.stringProperty("method")
            .desc("id, without parameter list, of the method that moved to another overload")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what moved, one or two sentences")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public OverloadPassedByRule() {
        definePropertyDescriptor(METHOD);
        definePropertyDescriptor(ADVICE);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        String owner = getProperty(METHOD).substring(2, getProperty(METHOD).lastIndexOf('.'));
        List<DerivedType> types = DerivedType.in(unit, owner, model);
        if (!types.isEmpty()) {
            ReleaseSurface target = ReleaseSurface.of(target().line());
            MethodChange.of(getProperty(METHOD), model, target)
                    .forEach(change -> types.forEach(type -> check(type, change, model, target, context)));
        }
    }

    private void check(
            DerivedType derived, MethodChange change, SolutionModel model, ReleaseSurface target, RuleContext context) {
        TypeDeclaration type = derived.declaration();
        Meaning meaning = derived.meaning();
        OwnMethods methods = new OwnMethods(model);
        Optional<MethodDeclaration> override = methods.old(type, change);
        if (override.isPresent() && !methods.hasNew(type, change)) {
            report(
                    override.get(),
                    override.get().getNameRegion(),
                    "This override is no longer asked first",
                    change,
                    meaning,
                    MethodFix.of(override.get(), change, model, target),
                    context);
        }
        type.descendants(InvocationExpression.class)
                .filter(call -> call.getMethodName().equals(change.name())
                        && call.getArgumentList().getSize()
                                == change.before().parameters().size()
                        && isInherited(call)
                        && override.filter(method -> isInside(call, method)).isEmpty())
                .forEach(call -> report(
                        call,
                        call.getMethod().orElseThrow().getNameRegion(),
                        "This call no longer does all that it did",
                        change,
                        meaning,
                        Optional.empty(),
                        context));
    }

    private static boolean isInherited(InvocationExpression call) {
        return call.getReceiver()
                .map(receiver -> receiver instanceof BaseExpression || receiver instanceof ThisExpression)
                .orElse(true);
    }

    private static boolean isInside(CSharpNode node, CSharpNode around) {
        return around.startOffset() <= node.startOffset() && node.endOffset() <= around.endOffset();
    }

    private void report(
            CSharpNode node,
            TextRegion where,
            String what,
            MethodChange change,
            Meaning meaning,
            Optional<Fix> fix,
            RuleContext context) {
        String advice = getProperty(ADVICE).strip() + " Use the overload " + change.name() + '('
                + TypeText.shortened(DeclarationText.parameters(change.after())) + ").";
        FindingDraft draft = FindingDraft.of(this, node)
                .at(where.getStartOffset(), where.getEndOffset())
                .advice(advice);
        if (meaning.isCertain()) {
            fix.ifPresent(draft::fix);
        } else {
            draft.possible().advice("Check whether this is the library's class: " + meaning.reason() + ". " + advice);
        }
        draft.report(context, this, what, TypesAfter.simple(change.type()));
    }
}
