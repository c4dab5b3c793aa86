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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports hosts whose server-side sessions lie in the library's own table, which the upgrade rewrites. */
public final class SessionsTableRewrittenRule extends UpgradeRule {

    private static final String SESSIONS = "AddServerSideSessions";
    private static final String STORE = "AddOperationalStore";
    private static final String OWN_STORE = "AddServerSideSessionStore";
    private static final String UNKNOWN = "UNKNOWN";

    /** On these nothing is rewritten. */
    private static final Set<DatabaseProvider> UNTOUCHED = Set.of(DatabaseProvider.SQLITE, DatabaseProvider.IN_MEMORY);

    private static final PropertyDescriptor<String> CHANGED_IN = PropertyFactory.stringProperty("changedIn")
            .desc("the release that changed the table")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> ENGINES = PropertyFactory.stringProperty("engines")
            .desc("what happens and what helps, one a line: engine | text")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public SessionsTableRewrittenRule() {
        definePropertyDescriptor(CHANGED_IN);
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
                && new LibraryVersions(access.model().projects()).isBelow(changedIn(), access.uri());
    }

    private NuGetVersion changedIn() {
        return NuGetVersion.parse(getProperty(CHANGED_IN)).orElseThrow();
    }

    private void check(InvocationExpression call, PlacedCall store, SolutionSchema schema, RuleContext context) {
        Optional<DatabaseProvider> provider = schema.providerOf(store).map(ProviderEvidence::provider);
        if (provider.filter(UNTOUCHED::contains).isEmpty()) {
            SimpleName name = call.getMethod().orElseThrow();
            FindingDraft.of(this, call)
                    .at(name.startOffset(), name.endOffset())
                    .advice(advice(provider))
                    .report(
                            context,
                            this,
                            provider.map(p -> "on " + p).orElse("in a database that the sources do not name"));
        }
    }

    private String advice(Optional<DatabaseProvider> provider) {
        Map<String, String> engines = getProperty(ENGINES)
                .strip()
                .lines()
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
        return "Count the sessions, delete those that have expired, and try the migration on a copy of the database. Entity Framework gives"
                + " each statement 30 s by default: past that it fails, and never gets through until the command timeout is raised or the script"
                + " (dotnet ef migrations script) is run by hand.\n"
                + engines.getOrDefault(provider.map(Enum::name).orElse(UNKNOWN), "");
    }
}
