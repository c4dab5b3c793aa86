package dev.hob.rule.code;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.SourceLines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where types are named that the new release does not have, and calls of extension methods that went with their
 * class. Extension methods that became instance methods go on working where they are called on a receiver; where the
 * class is named, the fix calls them so.
 */
public final class TypeRemovedRule extends ChangedSymbolRule {

    private static final PropertyDescriptor<List<String>> NOW_INSTANCE = PropertyFactory.stringListProperty(
                    "nowInstance")
            .desc("names of extension methods of the types that are instance methods in the new release")
            .emptyDefaultValue()
            .build();

    /** Makes the rule. */
    public TypeRemovedRule() {
        super("type, or extension method of one that went with it | what to do instead");
        definePropertyDescriptor(NOW_INSTANCE);
    }

    /** The types alone: what became of a method follows from what became of its type. */
    @Override
    public List<String> symbols() {
        return super.symbols().stream().filter(id -> id.startsWith("T:")).toList();
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        boolean isMethod = use.row().symbol().startsWith("M:");
        if (isMethod && isBehindItsType(use)) {
            return;
        }
        FindingDraft draft = finding(use, use.row().cells().get(0));
        if (!isMethod && use.meaning().isCertain()) {
            fix(use).ifPresent(draft::fix);
        }
        draft.report(context, this, use.row().shown());
    }

    /** Where the type is named too, the finding stands there. */
    private static boolean isBehindItsType(SymbolUse use) {
        return use.call()
                .flatMap(call -> ExtensionCall.of(call, use.model()))
                .filter(call -> call.isStatic() && call.call().getTarget() instanceof MemberAccess)
                .isPresent();
    }

    private Optional<Fix> fix(SymbolUse use) {
        UsingDirective directive = use.node().ancestors(UsingDirective.class).first();
        if (directive == null) {
            return callOn(use).flatMap(call -> fix(use, Stream.of(call), Optional.empty()));
        }
        return directive.isStatic() && !directive.isGlobal()
                ? fix(use, importedCalls(use), Optional.of(directive))
                : Optional.empty();
    }

    /** The call of a method that became an instance method, behind the name of the type. */
    private Optional<ExtensionCall> callOn(SymbolUse use) {
        CSharpNode whole = use.whole();
        return whole.getParent() instanceof MemberAccess access
                        && access.getTarget() == whole
                        && access.getParent() instanceof InvocationExpression call
                        && getProperty(NOW_INSTANCE).contains(access.getName())
                ? ExtensionCall.of(call, use.model())
                : Optional.empty();
    }

    /** The calls in the file that need {@code using static}. */
    private Stream<ExtensionCall> importedCalls(SymbolUse use) {
        CompilationUnit unit = use.node().getCompilationUnit();
        String type = "M:" + use.row().symbol().substring(2) + ".";
        return use.model().names().references(unit).named(getProperty(NOW_INSTANCE)).stream()
                .filter(name -> ((CSharpNode) name).getParent() instanceof InvocationExpression)
                .filter(name -> meansMethodOf(type, name, use))
                .map(name -> (InvocationExpression) ((CSharpNode) name).getParent())
                .flatMap(call -> ExtensionCall.of(call, use.model()).stream());
    }

    private static boolean meansMethodOf(String type, NamedNode name, SymbolUse use) {
        return use.model()
                .names()
                .reference(name, use.model().libraries())
                .symbol()
                .startsWith(type);
    }

    private static Optional<Fix> fix(SymbolUse use, Stream<ExtensionCall> calls, Optional<UsingDirective> needless) {
        FileEdits edits = use.edits();
        calls.forEach(call -> call.callOnReceiver(edits));
        needless.ifPresent(directive -> edits.replace(
                SourceLines.wholeLines(
                        directive.getTextRegion(),
                        directive.getCompilationUnit().getSource()),
                ""));
        return Optional.of(edits.fix("Call the methods on their receiver", Fix.Safety.SUGGESTED));
    }
}
