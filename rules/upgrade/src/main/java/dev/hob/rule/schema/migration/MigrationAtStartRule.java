package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.schema.IdentityServerBuilders;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.PlacedCall;
import dev.hob.solution.schema.ProviderEvidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports hosts that migrate the sessions' table while they start, with the command timeout that Entity Framework has by itself. */
public final class MigrationAtStartRule extends UpgradeRule {

    private static final Set<String> MIGRATE = Set.of("Migrate", "MigrateAsync");
    private static final List<String> TIMEOUTS = List.of("CommandTimeout", "SetCommandTimeout");
    private static final Set<DatabaseProvider> UNTOUCHED = Set.of(DatabaseProvider.SQLITE, DatabaseProvider.IN_MEMORY);

    private static final PropertyDescriptor<String> CHANGED_IN = PropertyFactory.stringProperty("changedIn")
            .desc("the release that changed the table")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> CONTEXT = PropertyFactory.stringProperty("context")
            .desc("full name of the interface of contexts that keep the table")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public MigrationAtStartRule() {
        definePropertyDescriptor(CHANGED_IN);
        definePropertyDescriptor(CONTEXT);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        List<InvocationExpression> calls = unit.descendants(InvocationExpression.class)
                .filter(call ->
                        MIGRATE.contains(call.getMethodName()) && database(call).isPresent())
                .toList();
        if (!calls.isEmpty() && isAtRisk(access)) {
            calls.forEach(call -> check(call, access, context));
        }
    }

    /** {@code context} in {@code context.Database.Migrate()}. */
    private static Optional<Expression> database(InvocationExpression call) {
        return call.getReceiver()
                .filter(receiver -> receiver instanceof MemberAccess access
                        && access.getName().equals("Database"))
                .map(receiver -> ((MemberAccess) receiver).getTarget());
    }

    private boolean isAtRisk(SchemaAccess access) {
        NuGetVersion changed = NuGetVersion.parse(getProperty(CHANGED_IN)).orElseThrow();
        return LibraryVersions.of(access.model()).isBelow(changed, access.uri())
                && TIMEOUTS.stream()
                        .allMatch(method -> access.schema()
                                .callsAround(access.uri(), method)
                                .isEmpty())
                && keepsSessions(access)
                && access.schema().callsAround(access.uri(), "AddOperationalStore").stream()
                        .findFirst()
                        .filter(store -> access.schema()
                                .providerOf(store)
                                .map(ProviderEvidence::provider)
                                .filter(UNTOUCHED::contains)
                                .isEmpty())
                        .isPresent();
    }

    private static boolean keepsSessions(SchemaAccess access) {
        IdentityServerBuilders builders =
                new IdentityServerBuilders(access.model().names());
        return access.schema().callsAround(access.uri(), "AddServerSideSessions").stream()
                        .map(PlacedCall::call)
                        .anyMatch(call -> call.getMethod()
                                        .filter(name -> name.getArity() == 0)
                                        .isPresent()
                                && builders.isReceiverOf(call))
                && access.schema()
                        .callsAround(access.uri(), "AddServerSideSessionStore")
                        .isEmpty();
    }

    private void check(InvocationExpression call, SchemaAccess access, RuleContext context) {
        Optional<TypeRef> type = access.model().names().typeOf(database(call).orElseThrow());
        Answer keeps = type.map(t -> access.model().names().isA(t, getProperty(CONTEXT)))
                .orElse(Answer.POSSIBLE);
        if (keeps == Answer.NO && !isAnyContext(type)) {
            return;
        }
        SimpleName name = call.getMethod().orElseThrow();
        FindingDraft draft = FindingDraft.of(this, call).at(name.startOffset(), name.endOffset());
        boolean certain = keeps == Answer.CERTAIN;
        if (!certain) {
            draft.possible();
        }
        draft.advice((certain ? "" : "Check whether this migrates the context of persisted grants; if so: ")
                        + "Write the migration as a script (dotnet ef migrations script --idempotent) and run it before the new release starts. Or give it time, in front"
                        + " of this call:\n    "
                        + database(call).orElseThrow().getText()
                        + ".Database.SetCommandTimeout(TimeSpan.FromMinutes(30));")
                .report(context, this);
    }

    /** A method that migrates whatever context it is given. */
    private static boolean isAnyContext(Optional<TypeRef> type) {
        return type.filter(t -> t.fullName().equals("Microsoft.EntityFrameworkCore.DbContext"))
                .isPresent();
    }
}
