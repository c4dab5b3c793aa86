package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds objects of the library that leave a property at its default, which changed, where another property tells that it matters. The fix writes the
 * old default down.
 */
public final class DefaultValueChangedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("documentation comment id of the property whose default changed")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> OLD_DEFAULT = PropertyFactory.stringProperty("oldDefault")
            .desc("the old default: the full name of a constant")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> MATTERS = PropertyFactory.stringProperty("matters")
            .desc("what tells that it matters, strongest first, one row each: property | values | certain or possible")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> UNLESS = PropertyFactory.stringProperty("unless")
            .desc("what tells that it does not, one row each: property | values | certain")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> IDENTITY = PropertyFactory.stringProperty("identity")
            .desc("the property that people know the object by")
            .defaultValue("")
            .build();

    /** What tells that the default matters to an object: the expression to report, where it is set, and how sure it is. */
    private record Proof(Expression expression, MemberSetting setting, Answer answer) {}

    /** Declares the rule's own properties. */
    public DefaultValueChangedRule() {
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(OLD_DEFAULT);
        definePropertyDescriptor(MATTERS);
        definePropertyDescriptor(UNLESS);
        definePropertyDescriptor(IDENTITY);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        if (Host.isTest(uri, model) || !isStillToUpgrade(root)) {
            return;
        }
        List<TellingValue> matters = TellingValue.parse(getProperty(MATTERS));
        List<TellingValue> unless = TellingValue.parse(getProperty(UNLESS));
        for (ObjectSetup setup : new ObjectSetups((CompilationUnit) root).all()) {
            if (isLeftOpen(setup, unless)) {
                matters.stream()
                        .filter(row -> !setup.of(row.property().identifier()).isEmpty())
                        .findFirst()
                        .flatMap(row -> proof(setup, row, model))
                        .filter(proof -> !isSetByItsClass(setup, model))
                        .ifPresent(proof -> report(setup, proof, model, context));
            }
        }
    }

    private boolean isLeftOpen(ObjectSetup setup, List<TellingValue> unless) {
        return setup.of(changed().identifier()).isEmpty()
                && unless.stream()
                        .noneMatch(row -> setup.of(row.property().identifier()).stream()
                                .anyMatch(setting -> row.isAllOf(setting.value())));
    }

    private SoughtName changed() {
        return new SoughtName(getProperty(PROPERTY));
    }

    /** A literal that is none of the values says no; what is not constant may be one of them. */
    private static Optional<Proof> proof(ObjectSetup setup, TellingValue row, SolutionModel model) {
        List<MemberSetting> settings = setup.of(row.property().identifier());
        Stream<Proof> matching = settings.stream()
                .flatMap(setting -> row.matchesIn(setting.value())
                        .map(value ->
                                new Proof(value == setting.value() ? setting.whole() : value, setting, row.answer())));
        Stream<Proof> open = settings.stream()
                .filter(setting -> row.answer() == Answer.CERTAIN && !(setting.value() instanceof LiteralExpression))
                .map(setting -> new Proof(setting.whole(), setting, Answer.POSSIBLE));
        return Stream.concat(matching, open)
                .map(proof -> new Proof(
                        proof.expression(),
                        proof.setting(),
                        weaker(
                                proof.answer(),
                                row.property().isMeantBy(proof.setting().member(), model.names()))))
                .filter(proof -> proof.answer() != Answer.NO)
                .min((a, b) -> a.answer().compareTo(b.answer()));
    }

    private static Answer weaker(Answer a, Answer b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /** Whether the object is of a class of the solution that sets the property by itself. */
    private boolean isSetByItsClass(ObjectSetup setup, SolutionModel model) {
        return setup.made() instanceof ObjectCreation creation
                && model.names().typeOf(creation).flatMap(TypeRef::declaration).filter(DeclaredType::isOwn).stream()
                        .flatMap(type -> type.parts().stream())
                        .anyMatch(part -> part.declaration()
                                .descendants(SimpleName.class)
                                .any(name -> name.getName().equals(changed().identifier())));
    }

    private void report(ObjectSetup setup, Proof proof, SolutionModel model, RuleContext context) {
        String property = changed().identifier();
        String value = new ConstantReference(getProperty(OLD_DEFAULT)).at(setup.made(), model);
        FindingDraft draft = FindingDraft.of(this, proof.expression())
                .advice("Add " + property + " = " + value + " to keep what it does today.");
        if (proof.answer() != Answer.CERTAIN) {
            draft.possible();
        }
        new SettingInsertion(proof.expression().getCompilationUnit().getSource())
                .behind(proof.setting(), property, value, new FileEdits(proof.expression(), model.uri(setup.made())))
                .map(edits -> edits.fix(
                        "Set " + property + " to its old default",
                        proof.answer() == Answer.CERTAIN ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED))
                .ifPresent(draft::fix);
        draft.report(context, this, identity(setup));
    }

    private String identity(ObjectSetup setup) {
        return setup.of(new SoughtName(getProperty(IDENTITY)).identifier()).stream()
                .map(MemberSetting::value)
                .filter(LiteralExpression.class::isInstance)
                .map(CSharpNode::getText)
                .findFirst()
                .map(text -> " " + text)
                .orElse("");
    }
}
