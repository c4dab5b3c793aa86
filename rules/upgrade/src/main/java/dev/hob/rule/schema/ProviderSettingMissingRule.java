package dev.hob.rule.schema;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.names.Answer;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.schema.PlacedCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports, once for each host, the call that chooses a database whose provider needs something of the database from the release on that the library
 * brings along, where no setting takes that back.
 */
public final class ProviderSettingMissingRule extends UpgradeRule {

    private static final String OPTIONS = "Microsoft.EntityFrameworkCore.DbContextOptionsBuilder";
    private static final String FACTORY = "IDesignTimeDbContextFactory";

    private static final PropertyDescriptor<String> CALL = PropertyFactory.stringProperty("call")
            .desc("the method that chooses the database")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> SETTING = PropertyFactory.stringProperty("setting")
            .desc("the method that takes the need back")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> BROUGHT_BY = PropertyFactory.stringListProperty("broughtBy")
            .desc("the library's packages that bring the new provider along")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> PROVIDER = PropertyFactory.stringProperty("provider")
            .desc("the provider's package")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<Integer> MAJOR = PropertyFactory.intProperty("major")
            .desc("the provider's first major version with the need")
            .defaultValue(0)
            .build();

    private static final PropertyDescriptor<String> ADVICE = PropertyFactory.stringProperty("advice")
            .desc("what to look up, and what to do; {0} stands for the change of this call")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public ProviderSettingMissingRule() {
        definePropertyDescriptor(CALL);
        definePropertyDescriptor(SETTING);
        definePropertyDescriptor(BROUGHT_BY);
        definePropertyDescriptor(PROVIDER);
        definePropertyDescriptor(MAJOR);
        definePropertyDescriptor(ADVICE);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        List<InvocationExpression> calls = unit.descendants(InvocationExpression.class)
                .filter(call -> call.getMethodName().equals(getProperty(CALL)))
                .toList();
        if (calls.isEmpty() || !isMovedByUpgrade(access) || isSet(access)) {
            return;
        }
        firstOfHost(access)
                .filter(first -> first.uri().equals(access.uri()))
                .flatMap(first -> calls.stream()
                        .filter(call -> call.startOffset() == first.call().startOffset()
                                && call.endOffset() == first.call().endOffset())
                        .findFirst())
                .ifPresent(call -> report(call, context));
    }

    private boolean isSet(SchemaAccess access) {
        return !access.schema().callsAround(access.uri(), getProperty(SETTING)).isEmpty();
    }

    private Optional<PlacedCall> firstOfHost(SchemaAccess access) {
        return access.schema().callsAround(access.uri(), getProperty(CALL)).stream()
                .filter(placed -> isOnOptions(placed.call(), access) && !isForToolsOnly(placed.call()))
                .findFirst();
    }

    /** Schedulers and loggers have methods of that name too. */
    private static boolean isOnOptions(InvocationExpression call, SchemaAccess access) {
        return call.getReceiver()
                .flatMap(receiver -> access.model().names().typeOf(receiver))
                .map(type -> access.model().names().isA(type, OPTIONS) != Answer.NO)
                .orElse(true);
    }

    /** No query is ever run on a context that a design-time factory makes. */
    private static boolean isForToolsOnly(InvocationExpression call) {
        return call.ancestors(ClassDeclaration.class)
                .any(type -> type.getBaseTypes()
                        .any(base ->
                                base instanceof NameNode name && name.getName().equals(FACTORY)));
    }

    private boolean isMovedByUpgrade(SchemaAccess access) {
        List<Project> projects = access.model().projects().projectsOf(access.uri());
        boolean brought = projects.stream()
                .flatMap(project -> packages(project, access))
                .anyMatch(reached -> getProperty(BROUGHT_BY).stream()
                        .anyMatch(id -> reached.use().is(id)));
        boolean there = projects.stream()
                .flatMap(project -> packages(project, access))
                .filter(reached -> reached.use().is(getProperty(PROVIDER)))
                .flatMap(reached -> lowest(reached).stream())
                .anyMatch(version -> version.major() >= getProperty(MAJOR));
        return brought && !there && LibraryVersions.of(access.model()).isBelow(firstOfLine(), access.uri());
    }

    private NuGetVersion firstOfLine() {
        return NuGetVersion.parse(target().line().name()).orElseThrow();
    }

    private static Stream<PackageReach> packages(Project project, SchemaAccess access) {
        return project.targets().stream().flatMap(target -> access.model().projects().reach(target).stream());
    }

    private static Optional<NuGetVersion> lowest(PackageReach reached) {
        return reached.use().version().known().flatMap(VersionRange::parse).flatMap(VersionRange::lower);
    }

    private void report(InvocationExpression call, RuleContext context) {
        SimpleName name = call.getMethod().orElseThrow();
        FindingDraft.of(this, call)
                .at(name.startOffset(), name.endOffset())
                .advice(getProperty(ADVICE).strip().replace("{0}", change(call)))
                .report(context, this);
    }

    /** How this very call takes the need back: in the lambda that it has, or with one more argument. */
    private String change(InvocationExpression call) {
        return call.getArguments()
                .toStream()
                .map(Argument::getValue)
                .filter(LambdaExpression.class::isInstance)
                .map(lambda -> parameter((LambdaExpression) lambda) + "." + getProperty(SETTING)
                        + "(120) in the lambda of " + getProperty(CALL))
                .findFirst()
                .orElseGet(() ->
                        "one more argument of " + getProperty(CALL) + ": sql => sql." + getProperty(SETTING) + "(120)");
    }

    private static String parameter(LambdaExpression lambda) {
        return Optional.ofNullable(lambda.getParameters().first())
                .map(parameter -> parameter.getName())
                .orElse("sql");
    }
}
