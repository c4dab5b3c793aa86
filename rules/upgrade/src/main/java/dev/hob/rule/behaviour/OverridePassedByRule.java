package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import java.util.List;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds overrides that see less than before, because the new release does some of its work without calling the method. */
public final class OverridePassedByRule extends UpgradeRule {

    private static final PropertyDescriptor<String> TYPE = PropertyFactory.stringProperty("type")
            .desc("the full name of the library's interface that the class implements, itself or by its base class")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> METHODS = PropertyFactory.stringListProperty("methods")
            .desc("the methods, by their identifiers")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> BESIDE = PropertyFactory.stringProperty("beside")
            .desc("a name that must be used in the host: what switches the work on")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to do")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public OverridePassedByRule() {
        definePropertyDescriptor(TYPE);
        definePropertyDescriptor(METHODS);
        definePropertyDescriptor(BESIDE);
        definePropertyDescriptor(ADVICE);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        List<MethodDeclaration> overrides = root.descendants(MethodDeclaration.class)
                .filter(method -> method.hasModifier(Modifier.OVERRIDE)
                        && getProperty(METHODS).contains(method.getName()))
                .toList();
        if (!overrides.isEmpty()
                && Host.of(uri, model)
                        .filter(host -> host.uses(SoughtName.list(getProperty(BESIDE), "/"), ""))
                        .isPresent()) {
            overrides.forEach(method -> check(method, model, context));
        }
    }

    private void check(MethodDeclaration method, SolutionModel model, RuleContext context) {
        TypeDeclaration type = method.ancestors(TypeDeclaration.class).first();
        Meaning meaning = model.names().implementsInterface(type, getProperty(TYPE));
        if (!meaning.isNo()) {
            FindingDraft draft = FindingDraft.of(this, method)
                    .at(
                            method.getNameRegion().getStartOffset(),
                            method.getNameRegion().getEndOffset())
                    .advice(getProperty(ADVICE).strip());
            if (!meaning.isCertain()) {
                draft.possible();
            }
            draft.report(context, this, type.getName() + "." + method.getName());
        }
    }
}
