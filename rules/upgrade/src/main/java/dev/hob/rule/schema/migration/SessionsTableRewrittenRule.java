package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.schema.IdentityServerBuilders;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.PlacedCall;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports hosts whose server-side sessions lie in the library's own table, which the upgrade rewrites. */
public final class SessionsTableRewrittenRule extends UpgradeRule {

    private static final String SESSIONS = "AddServerSideSessions";
    private static final String STORE = "AddOperationalStore";
    private static final String OWN_STORE = "AddServerSideSessionStore";
    private static final String ALWAYS =
            "Count the sessions, delete those that have expired, and try the migration on a copy of the database. Entity Framework gives"
                    + " each statement 30 s by default: past that it fails, and never gets through until the command timeout is raised or the script"
                    + " (dotnet ef migrations script) is run by hand.\n";

    /** On these nothing is rewritten. */
    private static final Set<DatabaseProvider> UNTOUCHED = Set.of(DatabaseProvider.SQLITE, DatabaseProvider.IN_MEMORY);

    private static final PropertyDescriptor<String> CHANGED_IN = PropertyFactory.stringProperty("changedIn")
            .desc("the release that changed the table")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ENTITY = PropertyFactory.stringProperty("entity")
            .desc("full name of the entity that the table keeps")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> PROPERTY = PropertyFactory.stringProperty("property")
            .desc("the key's property")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> TABLE = PropertyFactory.stringProperty("table")
            .desc("the table's usual name, which is the option's too")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ENGINES = PropertyFactory.stringProperty("engines")
            .desc("what happens and what helps, one a line: engine | text, in which {script} is a script of that name")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public SessionsTableRewrittenRule() {
        definePropertyDescriptor(CHANGED_IN);
        definePropertyDescriptor(ENTITY);
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(TABLE);
        definePropertyDescriptor(ENGINES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        for (InvocationExpression call : unit.descendants(InvocationExpression.class)) {
            if (switchesSessionsOn(call, access)) {
                access.schema().callsAround(access.uri(), STORE).stream()
                        .findFirst()
                        .ifPresent(store -> check(call, store, access.schema(), context));
            }
        }
    }

    private boolean switchesSessionsOn(InvocationExpression call, SchemaAccess access) {
        return call.getMethodName().equals(SESSIONS)
                && call.getMethod().filter(name -> name.getArity() == 0).isPresent()
                && new IdentityServerBuilders(access.model().names()).isReceiverOf(call)
                && access.schema().callsAround(access.uri(), OWN_STORE).isEmpty()
                && LibraryVersions.of(access.model()).isBelow(changedIn(), access.uri());
    }

    private NuGetVersion changedIn() {
        return NuGetVersion.parse(getProperty(CHANGED_IN)).orElseThrow();
    }

    private void check(InvocationExpression call, PlacedCall store, SolutionSchema schema, RuleContext context) {
        Optional<DatabaseProvider> provider = schema.providerOf(store).map(ProviderEvidence::provider);
        if (provider.filter(UNTOUCHED::contains).isEmpty()) {
            SimpleName name = call.getMethod().orElseThrow();
            KeptTable table =
                    KeptTable.of(getProperty(ENTITY), getProperty(PROPERTY), getProperty(TABLE), store, schema);
            FindingDraft.of(this, call)
                    .at(name.startOffset(), name.endOffset())
                    .advice(ALWAYS + EngineAdvice.of(getProperty(ENGINES), provider, table))
                    .report(
                            context,
                            this,
                            provider.map(p -> "on " + p).orElse("in a database that the sources do not name"));
        }
    }
}
