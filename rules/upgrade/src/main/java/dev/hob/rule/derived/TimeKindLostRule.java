package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.ValueUse;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.names.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where a point in time leaves as a value whose {@code Kind} matters, read from a property of the library that no longer
 * says Utc, or with the whole object when that is serialised. Reads that only compute with it are none. The finding stands at
 * the property's name or at the object that is handed to the serialiser.
 */
public final class TimeKindLostRule extends UpgradeRule {

    private static final Pattern SERIALISING = Pattern.compile("Serialize\\w*|WriteAsJsonAsync|ToJson");
    private static final Set<String> CALCULATING = Set.of(
            "Ticks",
            "Year",
            "Month",
            "Day",
            "Hour",
            "Minute",
            "Second",
            "Millisecond",
            "DayOfWeek",
            "DayOfYear",
            "Date",
            "TimeOfDay",
            "ToLocalTime",
            "Subtract",
            "CompareTo",
            "Equals",
            "Kind");

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("documentation comment id of the property")
            .defaultValue("")
            .build();

    /** Declares the rule's own property. */
    public TimeKindLostRule() {
        definePropertyDescriptor(PROPERTY);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        String owner = getProperty(PROPERTY).substring(2, getProperty(PROPERTY).lastIndexOf('.'));
        String name = getProperty(PROPERTY).substring(getProperty(PROPERTY).lastIndexOf('.') + 1);
        unit.descendants(SimpleName.class)
                .filter(use -> use.getName().equals(name) && keepsKind(use))
                .forEach(use -> {
                    Meaning meaning = model.names().reference(use, Set.of(LibrarySurfaces.DUENDE));
                    if (meaning.isCertain() && meaning.symbol().equals(getProperty(PROPERTY))) {
                        reportRead(use, model, context);
                    }
                });
        unit.descendants(InvocationExpression.class)
                .filter(call -> SERIALISING.matcher(call.getMethodName()).matches())
                .forEach(call -> serialised(call, owner, model)
                        .ifPresent(argument -> report(
                                argument.getValue(),
                                argument.getValue().getTextRegion(),
                                argument.getValue().getText() + '.' + name,
                                "Set the property before it is serialised: "
                                        + utc(argument.getValue().getText() + '.' + name)
                                        + ". Readers take a time without Z for local time.",
                                Optional.empty(),
                                context)));
    }

    /** The assignment that says so. */
    private static String utc(String property) {
        return property + " = DateTime.SpecifyKind(" + property + ", DateTimeKind.Utc)";
    }

    /** Whether the value goes on as it is: it is not written to, computed with or already given a kind. */
    private static boolean keepsKind(SimpleName name) {
        Expression whole = ValueUse.whole(name);
        CSharpNode parent = whole.getParent();
        if (parent instanceof MemberAccess access && access.getTarget() == whole) {
            return !CALCULATING.contains(access.getName()) && !access.getName().startsWith("Add");
        }
        if (parent instanceof AssignmentExpression assignment && assignment.getLeft() == whole) {
            return false;
        }
        if (parent instanceof BinaryExpression) {
            return false;
        }
        return !(parent instanceof Argument argument
                && argument.getParent().getParent() instanceof InvocationExpression call
                && Set.of("SpecifyKind", "nameof").contains(call.getMethodName()));
    }

    private static Optional<Argument> serialised(InvocationExpression call, String owner, SolutionModel model) {
        return call.getArguments()
                .filter(argument -> {
                    Optional<TypeRef> type = model.names().typeOf(argument.getValue());
                    return type.isPresent() && model.names().isA(type.get(), owner) == Answer.CERTAIN;
                })
                .firstOpt();
    }

    private void reportRead(SimpleName use, SolutionModel model, RuleContext context) {
        Expression whole = ValueUse.whole(use);
        FixWriter writer = new FixWriter(model);
        writer.replace(use, whole.getTextRegion(), "DateTime.SpecifyKind(" + whole.getText() + ", DateTimeKind.Utc)");
        writer.importing("System", use);
        report(
                use,
                use.getNameRegion(),
                whole.getText(),
                "Say that it is UTC: DateTime.SpecifyKind(" + whole.getText() + ", DateTimeKind.Utc).",
                Optional.of(writer.fix("Say that the time is UTC", Fix.Safety.SUGGESTED)),
                context);
    }

    private void report(
            CSharpNode node, TextRegion where, String what, String advice, Optional<Fix> fix, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, node)
                .at(where.getStartOffset(), where.getEndOffset())
                .advice(advice);
        fix.ifPresent(draft::fix);
        draft.report(context, this, what);
    }
}
