package dev.hob.rule.derived;

import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.AttributeOwner;
import dev.hob.csharp.ast.AttributeSection;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.SourceLines;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.FixWriter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Header;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds constructors of derived classes that chain to a constructor of the library which sets members that the target release
 * requires: they must say that they set them, too (C# 11, required members). The finding stands at the constructor's name or,
 * of a primary constructor and of one that nobody wrote, at the class's.
 */
public final class RequiredMemberChainRule extends UpgradeRule {

    private static final String ATTRIBUTE = "SetsRequiredMembers";
    private static final String NAMESPACE =
            Header.SETS_REQUIRED_MEMBERS.substring(0, Header.SETS_REQUIRED_MEMBERS.length() - ATTRIBUTE.length() - 1);

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        Set<String> owners = symbols().stream()
                .map(symbol -> symbol.substring(2, symbol.lastIndexOf('.')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String owner : owners) {
            List<DerivedType> derived = DerivedType.in(unit, owner, model);
            if (!derived.isEmpty()) {
                ReleaseSurface.of(target().line())
                        .type(owner)
                        .filter(RequiredMemberChainRule::setsRequiredMembers)
                        .ifPresent(type -> derived.forEach(each -> check(each, type, model, context)));
            }
        }
    }

    private static boolean setsRequiredMembers(ApiType type) {
        return type.constructors().stream()
                .anyMatch(
                        c -> c.header().attribute(Header.SETS_REQUIRED_MEMBERS).isPresent());
    }

    private void check(DerivedType derived, ApiType type, SolutionModel model, RuleContext context) {
        TypeDeclaration declaration = derived.declaration();
        Meaning meaning = derived.meaning();
        String required = symbols().stream()
                .filter(symbol -> symbol.startsWith("P:" + type.fullName() + '.'))
                .map(symbol -> symbol.substring(symbol.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
        List<ConstructorDeclaration> constructors = declaration
                .getMembers()
                .filterIs(ConstructorDeclaration.class)
                .filter(constructor -> !constructor.isStatic())
                .toList();
        for (ConstructorDeclaration constructor : constructors) {
            if (!isMarked(constructor)) {
                report(constructor, type, required, "[" + ATTRIBUTE + "]", meaning, model, context);
            }
        }
        boolean isPrimary = declaration.getParameterList().isPresent();
        if (isPrimary && !isMarked(declaration)) {
            report(declaration, type, required, "[method: " + ATTRIBUTE + "]", meaning, model, context);
        } else if (!isPrimary && constructors.isEmpty() && !declaration.isPartial()) {
            report(declaration, type, required, "", meaning, model, context);
        }
    }

    private static boolean isMarked(CSharpNode declaration) {
        return declaration instanceof AttributeOwner
                && declaration
                        .children(AttributeSection.class)
                        .children(Attribute.class)
                        .any(attribute -> attribute.getName().matches("(?:.*\\.)?" + ATTRIBUTE + "(?:Attribute)?"));
    }

    private <T extends CSharpNode & NamedNode> void report(
            T declaration,
            ApiType type,
            String required,
            String attribute,
            Meaning meaning,
            SolutionModel model,
            RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, declaration)
                .at(
                        declaration.getNameRegion().getStartOffset(),
                        declaration.getNameRegion().getEndOffset());
        String advice = attribute.isEmpty()
                ? "Write a constructor, mark it with [" + ATTRIBUTE + "] and hand the value on to the base."
                : "Put " + attribute + " in front of it (namespace " + NAMESPACE + ").";
        if (meaning.isCertain()) {
            draft.advice(advice);
            fix(declaration, attribute, model).ifPresent(draft::fix);
        } else {
            draft.possible().advice("Check whether this is the library's class: " + meaning.reason() + ". " + advice);
        }
        draft.report(context, this, declaration.getName(), type.name(), required);
    }

    private static Optional<Fix> fix(CSharpNode declaration, String attribute, SolutionModel model) {
        if (attribute.isEmpty()) {
            return Optional.empty();
        }
        FixWriter writer = new FixWriter(model);
        String indentation =
                SourceLines.indentationAt(declaration.getCompilationUnit().getSource(), declaration.startOffset());
        writer.insert(declaration, declaration.startOffset(), attribute + "\n" + indentation);
        writer.importing(NAMESPACE, declaration);
        return Optional.of(writer.fix("Say that the constructor sets the required members", Fix.Safety.SAFE));
    }
}
