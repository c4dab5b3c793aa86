package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.TypeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds own methods that implement or override a method of the library which has other parameters in the target release. The
 * finding stands at the method's name or, where an own base class that does not name the interface itself has it, at the
 * interface in the base list.
 *
 * <p>With {@code inherited} set it looks for the other half: classes that derive from a class of the library which implements
 * the interface, and name the interface again to put their own method in its place. They compile and are passed by.
 */
public final class ImplementedMethodChangedRule extends UpgradeRule {

    private static final PropertyDescriptor<Boolean> INHERITED = PropertyFactory.booleanProperty("inherited")
            .desc("whether the classes are wanted that inherit an implementation of the library's")
            .defaultValue(false)
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to know, one row each: symbol | one or two sentences")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> OF = PropertyFactory.stringProperty("of")
            .desc("the interface's method that is meant, where the symbols name what classes inherit")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public ImplementedMethodChangedRule() {
        definePropertyDescriptor(INHERITED);
        definePropertyDescriptor(ADVICE);
        definePropertyDescriptor(OF);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        ReleaseSurface target = ReleaseSurface.of(target().line());
        List<String> methods = getProperty(OF).isEmpty() ? symbols() : List.of(getProperty(OF));
        for (String symbol : methods) {
            List<DerivedType> types = DerivedType.in(unit, symbol.substring(2, symbol.lastIndexOf('.')), model);
            if (!types.isEmpty()) {
                MethodChange.of(symbol, model, target)
                        .forEach(change -> types.forEach(type -> check(type, change, model, target, context)));
            }
        }
    }

    private void check(
            DerivedType derived, MethodChange change, SolutionModel model, ReleaseSurface target, RuleContext context) {
        TypeDeclaration type = derived.declaration();
        OwnMethods methods = new OwnMethods(model);
        boolean isInherited = change.ofInterface() && isInherited(type, change, model);
        if (methods.hasNew(type, change)
                || isInherited != getProperty(INHERITED)
                || isInherited && namedIn(type, change, model).isEmpty()) {
            return;
        }
        Meaning meaning = derived.meaning();
        Optional<MethodDeclaration> method = methods.old(type, change);
        if (method.isPresent()) {
            report(type, method.get(), method.get().getNameRegion(), change, meaning, context, model, target);
        } else if (change.ofInterface()) {
            namedIn(type, change, model)
                    .ifPresent(name -> ofBase(type, change, methods, model)
                            .ifPresent(found -> report(
                                    type, found, name.getNameRegion(), change, meaning, context, model, target)));
        }
    }

    /** The method of an own base class that does not implement the interface itself. */
    private static Optional<MethodDeclaration> ofBase(
            TypeDeclaration type, MethodChange change, OwnMethods methods, SolutionModel model) {
        return methods.lineage(type).stream()
                .filter(base -> !base.getName().equals(type.getName()))
                .flatMap(base -> methods.old(base, change).stream())
                .findFirst()
                .filter(found -> model.names()
                        .implementsInterface((TypeDeclaration) found.getParent(), change.type())
                        .isNo());
    }

    /** Where {@code type} names the interface in its base list. */
    private static Optional<NameNode> namedIn(TypeDeclaration type, MethodChange change, SolutionModel model) {
        return type.getBaseTypes()
                .filterIs(NameNode.class)
                .filter(name -> !model.names().typeNamed(name, change.type()).isNo())
                .firstOpt();
    }

    /** Whether a class of the library that {@code type} derives from implements the interface. */
    private static boolean isInherited(TypeDeclaration type, MethodChange change, SolutionModel model) {
        return model.names()
                .libraryBaseClass(type)
                .filter(base -> model.names().isA(base, change.type()) == Answer.CERTAIN)
                .isPresent();
    }

    private void report(
            TypeDeclaration type,
            MethodDeclaration method,
            TextRegion where,
            MethodChange change,
            Meaning meaning,
            RuleContext context,
            SolutionModel model,
            ReleaseSurface target) {
        String owner = TypesAfter.simple(change.type()).replaceAll("`\\d+", "");
        String declaration = TypeText.shortened(change.after().type())
                + ' '
                + change.name()
                + '('
                + TypeText.shortened(DeclarationText.parameters(change.after()))
                + ')';
        String advice = "In " + target().line().name() + " it is declared as " + declaration + ". "
                + advice().getOrDefault("M:" + change.type() + '.' + change.name(), "");
        FindingDraft draft = FindingDraft.of(this, type)
                .at(where.getStartOffset(), where.getEndOffset())
                .advice(advice.strip());
        if (meaning.isCertain()) {
            MethodFix.of(method, change, model, target).ifPresent(draft::fix);
        } else {
            draft.possible().advice("Check whether this is the library's type: " + meaning.reason() + ". " + advice);
        }
        draft.report(
                context, this, owner + '.' + change.name(), change.parameters().difference(true));
    }

    private Map<String, String> advice() {
        return getProperty(ADVICE)
                .lines()
                .filter(row -> row.contains("|"))
                .map(row -> row.split("\\|", 2))
                .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
    }
}
