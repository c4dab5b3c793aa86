package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds tests that call a method of the library which takes what it needs from the request's container in the target release.
 * Only in test projects and with a context that is made for the call: elsewhere the
 * container is there. The finding stands at the method's name.
 */
public final class CalledWithoutContainerRule extends UpgradeRule {

    private static final PropertyDescriptor<String> METHOD = PropertyFactory.stringProperty("method")
            .desc("documentation comment id of the method, without parameter list")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> TEST_PACKAGES = PropertyFactory.stringListProperty(
                    "testPackages")
            .desc("packages that make a project a test project")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to do")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public CalledWithoutContainerRule() {
        definePropertyDescriptor(METHOD);
        definePropertyDescriptor(TEST_PACKAGES);
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
        String name = getProperty(METHOD).substring(getProperty(METHOD).lastIndexOf('.') + 1);
        for (InvocationExpression call : unit.descendants(InvocationExpression.class)
                .filter(call -> call.getMethodName().equals(name))) {
            if (isOfLibrary(call, owner, model) && (isGivenBareContext(call) || isTest(model.uri(unit), model))) {
                SimpleName method = call.getMethod().orElseThrow();
                FindingDraft.of(this, method)
                        .at(
                                method.getNameRegion().getStartOffset(),
                                method.getNameRegion().getEndOffset())
                        .advice(getProperty(ADVICE).strip())
                        .report(context, this, TypesAfter.simple(owner) + '.' + name);
            }
        }
    }

    /** Whether it is called on the library's interface or on a class of the library that implements it. */
    private static boolean isOfLibrary(InvocationExpression call, String owner, SolutionModel model) {
        Optional<TypeRef> receiver = call.getReceiver().flatMap(model.names()::typeOf);
        return receiver.flatMap(TypeRef::declaration)
                        .filter(type -> !type.isOwn())
                        .isPresent()
                && model.names().isA(receiver.get(), owner) == Answer.CERTAIN;
    }

    /** Whether the call gets a context that was just made and has no container. */
    private static boolean isGivenBareContext(InvocationExpression call) {
        return call.getArguments()
                .any(argument -> argument.getValue() instanceof ObjectCreation creation
                        && creation.getInitializer().isEmpty());
    }

    private boolean isTest(String uri, SolutionModel model) {
        List<String> packages = getProperty(TEST_PACKAGES).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .toList();
        return model.projects().projectsOf(uri).stream()
                .flatMap(project -> project.targets().stream())
                .flatMap(target -> target.packages().stream())
                .anyMatch(use -> packages.contains(use.id().toLowerCase(Locale.ROOT)));
    }
}
