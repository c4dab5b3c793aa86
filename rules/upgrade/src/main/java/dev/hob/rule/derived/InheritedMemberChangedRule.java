package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.TypeSwap;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.rule.retype.ValueUse;
import dev.hob.rule.retype.VariableSwap;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.TypeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds uses, in derived classes, of fields and properties of the library that the target release no longer has or gives
 * another type. A use that the new type allows as well is none. The finding stands at the member's name.
 */
public final class InheritedMemberChangedRule extends UpgradeRule {

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        ReleaseSurface target = ReleaseSurface.of(target().line());
        Map<String, InheritedMember> members = new LinkedHashMap<>();
        Set<String> names = symbols().stream()
                .map(symbol -> symbol.substring(symbol.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        for (SimpleName name : unit.descendants(SimpleName.class).filter(n -> names.contains(n.getName()))) {
            Meaning meaning = model.names().reference(name, Set.of(LibrarySurfaces.DUENDE));
            if (!meaning.isNo() && symbols().contains(meaning.symbol()) && isInherited(name, meaning, model)) {
                if (members.isEmpty()) {
                    symbols()
                            .forEach(symbol -> InheritedMember.of(symbol, model, target)
                                    .ifPresent(member -> members.put(symbol, member)));
                }
                Optional.ofNullable(members.get(meaning.symbol()))
                        .ifPresent(member -> check(name, member, meaning, model, target, context));
            }
        }
    }

    /** Whether the class around {@code name} has the member from its base: a mere name may be anybody's. */
    private static boolean isInherited(SimpleName name, Meaning meaning, SolutionModel model) {
        String owner = meaning.symbol().substring(2, meaning.symbol().lastIndexOf('.'));
        return name.ancestors(TypeDeclaration.class)
                .any(type -> !model.names().implementsInterface(type, owner).isNo());
    }

    private void check(
            SimpleName name,
            InheritedMember member,
            Meaning meaning,
            SolutionModel model,
            ReleaseSurface target,
            RuleContext context) {
        if (member.after().isEmpty()) {
            report(
                    name,
                    member,
                    meaning,
                    "is gone",
                    SuccessorField.advice(member),
                    SuccessorField.fix(name, member, model, target),
                    context);
            return;
        }
        String newType = member.after().get().type();
        TypeSwap swap =
                new TypeSwap(TypeText.definition(member.before().type()), TypeText.definition(newType), List.of());
        BrokenCalls calls =
                new BrokenCalls(model, target, type -> target.type(type).isPresent());
        VariableSwap variables = new VariableSwap(model, swap, calls.judge(swap));
        boolean fits = variables.takeUse(ValueUse.whole((Expression) name));
        if (!fits || !variables.isEmpty()) {
            FixWriter writer = new FixWriter(model);
            variables.write(writer);
            report(
                    name,
                    member,
                    meaning,
                    "is " + Wording.aType(newType) + " now",
                    "Where this value goes, take " + Wording.aTypeOfNamespace(newType) + "; where "
                            + Wording.aType(member.before().type()) + " is needed, have one injected.",
                    fits
                            ? Optional.of(writer.fix("Take " + Wording.aType(newType), Fix.Safety.SUGGESTED))
                            : Optional.empty(),
                    context);
        }
    }

    private void report(
            SimpleName name,
            InheritedMember member,
            Meaning meaning,
            String what,
            String advice,
            Optional<Fix> fix,
            RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, name)
                .at(name.getNameRegion().getStartOffset(), name.getNameRegion().getEndOffset())
                .advice(advice);
        if (meaning.isCertain()) {
            fix.ifPresent(draft::fix);
        } else {
            draft.possible().advice("Check whether this is the library's member: " + meaning.reason() + ". " + advice);
        }
        draft.report(context, this, TypesAfter.simple(member.owner()) + '.' + member.name(), what);
    }
}
