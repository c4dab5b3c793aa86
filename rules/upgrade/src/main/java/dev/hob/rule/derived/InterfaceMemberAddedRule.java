package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.SourceLines;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.FixWriter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds own types that implement an interface of the library and lack a member which the target release adds to it. Types
 * that derive from a class of the library inherit the member. The finding stands at the type's name.
 */
public final class InterfaceMemberAddedRule extends UpgradeRule {

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        for (String symbol : symbols()) {
            String owner = symbol.substring(2, symbol.lastIndexOf('.'));
            String name = symbol.substring(symbol.lastIndexOf('.') + 1);
            List<DerivedType> derived = DerivedType.in(unit, owner, model).stream()
                    .filter(type -> type.declaration().getBaseList().isPresent())
                    .toList();
            if (!derived.isEmpty()) {
                ReleaseSurface.of(target().line())
                        .type(owner)
                        .ifPresent(type -> type.members().stream()
                                .filter(member -> member.name().equals(name))
                                .forEach(member -> derived.forEach(each -> check(each, type, member, model, context))));
            }
        }
    }

    private void check(DerivedType derived, ApiType type, ApiMember member, SolutionModel model, RuleContext context) {
        TypeDeclaration declaration = derived.declaration();
        Meaning meaning = derived.meaning();
        if (has(declaration, member, model) || inherits(declaration, type, model)) {
            return;
        }
        String text = DeclarationText.of(type, member);
        FindingDraft draft = FindingDraft.of(this, declaration)
                .at(
                        declaration.getNameRegion().getStartOffset(),
                        declaration.getNameRegion().getEndOffset());
        String advice = "Add the member: public " + TypeText.shortened(text).replaceFirst("^public ", "");
        if (meaning.isCertain()) {
            draft.advice(advice);
            fix(declaration, type, member, model).ifPresent(draft::fix);
        } else {
            draft.possible()
                    .advice("Check whether this is the library's interface: " + meaning.reason() + ". " + advice);
        }
        draft.report(context, this, declaration.getName(), type.name(), member.name());
    }

    /** Whether the type or an own base class has a member of the name; a base that has it may not know the interface. */
    private static boolean has(TypeDeclaration declaration, ApiMember member, SolutionModel model) {
        return new OwnMethods(model)
                .lineage(declaration).stream()
                        .flatMap(part -> part.getMembers().toStream())
                        .anyMatch(own -> own instanceof NamedNode named
                                && named.getName().equals(member.name()));
    }

    /** Whether an own base class is the one that lacks the member, or a class of the library brings it. */
    private static boolean inherits(TypeDeclaration declaration, ApiType type, SolutionModel model) {
        boolean ofLibrary = model.names()
                .libraryBaseClass(declaration)
                .filter(base -> model.names().isA(base, type.fullName()) == Answer.CERTAIN)
                .isPresent();
        return ofLibrary
                || new OwnMethods(model)
                        .lineage(declaration).stream()
                                .filter(part -> !part.getName().equals(declaration.getName()))
                                .anyMatch(base -> !model.names()
                                        .implementsInterface(base, type.fullName())
                                        .isNo());
    }

    /** Adds a property behind those of the same interface. */
    private static Optional<Fix> fix(TypeDeclaration declaration, ApiType type, ApiMember member, SolutionModel model) {
        if (member.kind() != MemberKind.PROPERTY) {
            return Optional.empty();
        }
        List<String> siblings = type.members().stream().map(ApiMember::name).toList();
        PropertyDeclaration last = declaration
                .getMembers()
                .filterIs(PropertyDeclaration.class)
                .filter(property -> siblings.contains(property.getName()))
                .last();
        if (last == null) {
            return Optional.empty();
        }
        FixWriter writer = new FixWriter(model);
        CharSequence source = declaration.getCompilationUnit().getSource();
        String accessors = member.accessors().text(member.header().access());
        boolean isSpaced = last.getIndexInParent() > 0
                && source.subSequence(
                                last.getParent()
                                        .getChild(last.getIndexInParent() - 1)
                                        .getTextRegion()
                                        .getEndOffset(),
                                last.startOffset())
                        .toString()
                        .matches("(?s)\\s*\\n\\s*\\n.*");
        writer.insert(
                last,
                last.endOffset(),
                (isSpaced ? "\n\n" : "\n") + SourceLines.indentationAt(source, last.startOffset()) + "public "
                        + writer.type(member.type(), last) + ' ' + member.name() + ' ' + accessors);
        return Optional.of(writer.fix("Add " + member.name(), Fix.Safety.SUGGESTED));
    }
}
