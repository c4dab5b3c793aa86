package dev.hob.rule.code;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds extension methods that the new release no longer has: called on a receiver or as static methods, turned into
 * delegates, or named.
 */
public final class ExtensionMethodRemovedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> METHODS = PropertyFactory.stringProperty("methods")
            .desc("one row each: method | its class | type it extends | replacement | namespaces | advice")
            .defaultValue("")
            .build();

    /** A removed method that a name means, or may mean. */
    private record Match(RemovedExtension removed, Meaning meaning) {}

    /** Declares the rule's own property. */
    public ExtensionMethodRemovedRule() {
        definePropertyDescriptor(METHODS);
    }

    /** The methods of the table; overloads share an id, because it has no parameter list. */
    @Override
    public List<String> symbols() {
        return RemovedExtension.parse(getProperty(METHODS)).stream()
                .map(RemovedExtension::symbol)
                .distinct()
                .toList();
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        List<RemovedExtension> methods = RemovedExtension.parse(getProperty(METHODS));
        Set<String> names =
                methods.stream().map(method -> method.target().name()).collect(Collectors.toSet());
        for (NamedNode name : model.names().references((CompilationUnit) root).named(names)) {
            Optional<InvocationExpression> call = call((CSharpNode) name);
            call.map(it -> calling(it, name, methods, model))
                    .orElseGet(() -> naming(name, methods, model))
                    .ifPresent(match -> report(name, call, match, model, context));
        }
    }

    /** The call whose method {@code name} is. */
    private static Optional<InvocationExpression> call(CSharpNode name) {
        CSharpNode target =
                name.getParent() instanceof MemberAccess access && access.getMember() == name ? access : name;
        return target.getParent() instanceof InvocationExpression call && call.getTarget() == target
                ? Optional.of(call)
                : Optional.empty();
    }

    private static Optional<Match> calling(
            InvocationExpression call, NamedNode name, List<RemovedExtension> methods, SolutionModel model) {
        return methods.stream()
                .filter(method -> method.target().name().equals(name.getName()))
                .map(method -> new Match(method, model.names().extensionCall(call, method.target())))
                .filter(match -> match.meaning().answer() != Answer.NO)
                .min(Comparator.comparing(match -> match.meaning().answer()));
    }

    private static Optional<Match> naming(NamedNode name, List<RemovedExtension> methods, SolutionModel model) {
        Meaning meaning = model.names().reference(name, model.libraries());
        return meaning.isCertain()
                ? methods.stream()
                        .filter(method -> method.isOverload(meaning.symbol()))
                        .map(method -> new Match(method, meaning))
                        .findFirst()
                : Optional.empty();
    }

    private void report(
            NamedNode name,
            Optional<InvocationExpression> call,
            Match match,
            SolutionModel model,
            RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, (CSharpNode) name)
                .at(name.getNameRegion().getStartOffset(), name.getNameRegion().getEndOffset());
        if (match.meaning().isCertain()) {
            draft.advice(match.removed().advice());
            call.flatMap(new CallReplacement(match.removed(), model)::fix).ifPresent(draft::fix);
        } else {
            draft.possible()
                    .advice("Check whether this is the library's method: "
                            + match.meaning().reason() + ". " + match.removed().advice());
        }
        String extended = match.removed().target().receiverType();
        draft.report(
                context,
                this,
                extended.substring(extended.lastIndexOf('.') + 1) + "." + name.getName(),
                match.meaning().isCertain() ? "" : "It may be another method of that name.");
    }
}
