package dev.hob.rule.derived;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeofExpression;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.retype.FixWriter;
import dev.hob.rule.retype.TypesAfter;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where a host puts an implementation of its own into the container for a service that the target release of the library
 * no longer asks for unless it is told to. The finding stands at the service's name.
 */
public final class ServiceIgnoredRule extends UpgradeRule {

    private static final Pattern REGISTRATION =
            Pattern.compile("(?:(?:Try)?Add(?:Keyed)?)?(?:Singleton|Scoped|Transient)|Describe");

    private static final PropertyDescriptor<String> SERVICE = PropertyFactory.stringProperty("service")
            .desc("full name of the service that the library asked for")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> SETUP = PropertyFactory.stringProperty("setup")
            .desc("method that sets the library up; a project that never calls it has no library to steer")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> OPT_IN = PropertyFactory.stringProperty("optIn")
            .desc("method of the library's builder that makes it ask for the service again")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public ServiceIgnoredRule() {
        definePropertyDescriptor(SERVICE);
        definePropertyDescriptor(SETUP);
        definePropertyDescriptor(OPT_IN);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        if (!isStillToUpgrade(root)) {
            return;
        }
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        String simple = TypesAfter.simple(getProperty(SERVICE));
        List<SimpleName> names = unit.descendants(SimpleName.class)
                .filter(name -> name.getName().equals(simple) && isRegistered(name))
                .toList();
        for (SimpleName name : names) {
            Meaning meaning = model.names().typeNamed(name, getProperty(SERVICE));
            if (!meaning.isNo()
                    && callsIn(getProperty(SETUP), unit, model)
                    && !callsIn(getProperty(OPT_IN), unit, model)) {
                report(name, unit, model, context);
            }
        }
    }

    /** Whether {@code name} stands where the registered service's type does: first. */
    private static boolean isRegistered(SimpleName name) {
        CSharpNode whole = name;
        while (whole.getParent() instanceof NameNode parent
                && !(parent instanceof GenericName)
                && parent.endOffset() == whole.endOffset()) {
            whole = parent;
        }
        if (whole.getParent() instanceof GenericName method) {
            return isRegistration(method.getName()) && method.getTypeArguments().first() == whole;
        }
        return whole.getParent() instanceof TypeofExpression type
                && type.getParent() instanceof Argument argument
                && argument.getIndexInParent() == 0
                && argument.getParent().getParent() instanceof InvocationExpression call
                && isRegistration(call.getMethodName());
    }

    private static boolean isRegistration(String method) {
        return REGISTRATION.matcher(method).matches();
    }

    /** Whether a project that compiles {@code unit}, or one that it references, calls {@code method}. */
    private static boolean callsIn(String method, CompilationUnit unit, SolutionModel model) {
        Set<String> files = model.sources().filesWith(Set.of(method));
        List<Project> projects = model.projects().projectsOf(model.uri(unit));
        return files.stream()
                .filter(uri -> projects.isEmpty() || isSeen(uri, projects, model))
                .flatMap(uri -> model.sources().parsed(uri).tree().stream())
                .anyMatch(tree -> calls(method, tree).isPresent());
    }

    private static boolean isSeen(String uri, List<Project> projects, SolutionModel model) {
        List<String> compiling =
                model.projects().projectsOf(uri).stream().map(Project::uri).toList();
        return projects.stream()
                .anyMatch(project -> compiling.contains(project.uri())
                        || project.targets().stream()
                                .flatMap(target -> target.projectReferences().stream())
                                .anyMatch(reference -> reference
                                        .project()
                                        .filter(compiling::contains)
                                        .isPresent()));
    }

    private static Optional<InvocationExpression> calls(String method, CompilationUnit unit) {
        return unit.descendants(InvocationExpression.class)
                .filter(call -> call.getMethodName().equals(method))
                .firstOpt();
    }

    private void report(SimpleName name, CompilationUnit unit, SolutionModel model, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, name)
                .at(name.getNameRegion().getStartOffset(), name.getNameRegion().getEndOffset())
                .advice("If it is to steer IdentityServer, call " + getProperty(OPT_IN) + "() on what "
                        + getProperty(SETUP) + "() returns, or register an implementation of the library's own service"
                        + " instead. If it only serves handlers of ASP.NET, nothing is to be done.")
                .possible();
        calls(getProperty(SETUP), unit).map(call -> optIn(call, model)).ifPresent(draft::fix);
        draft.report(context, this, name.getName());
    }

    /** Puts the call behind the one that sets the library up, on a line of its own where the next one has its own. */
    private Fix optIn(InvocationExpression setup, SolutionModel model) {
        FixWriter writer = new FixWriter(model);
        String next = setup.getParent() instanceof MemberAccess access
                ? setup.getCompilationUnit()
                        .getSource()
                        .subSequence(setup.endOffset(), access.getMember().startOffset())
                        .toString()
                        .replaceFirst("\\.\\s*$", "")
                : "";
        writer.insert(setup, setup.endOffset(), (next.isBlank() ? next : "") + '.' + getProperty(OPT_IN) + "()");
        return writer.fix("Call " + getProperty(OPT_IN), Fix.Safety.SUGGESTED);
    }
}
