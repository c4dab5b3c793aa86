package dev.hob.rule.schema;

import static dev.hob.rule.schema.Snapshots.entity;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ContextWithoutMigrationsTest {

    private static RuleCase context(String declaration) {
        return RuleCase.of("ContextWithoutMigrations").file("FerryGrantContext.cs", """
                using Duende.IdentityServer.EntityFramework.DbContexts;
                using Microsoft.EntityFrameworkCore;

                %s
                {
                }
                """.formatted(declaration));
    }

    @Test
    void aContextOfEitherKind() {
        context("public class [|FerryGrantContext|] : PersistedGrantDbContext<FerryGrantContext>")
                .finds()
                .atLevel(Level.NOTE)
                .saying("FerryGrantContext derives from PersistedGrantDbContext of the library")
                .saying("dotnet ef dbcontext script -c FerryGrantContext");
        context("public class [|FerryGrantContext|] : ConfigurationDbContext").finds();
    }

    @Test
    void aGenericContextIsToldAtTheClassThatClosesIt() {
        String generic = "public class %s<TContext> : PersistedGrantDbContext<TContext> where TContext : DbContext";
        context(generic.formatted("FerryGrantContext"))
                .file(
                        "PierGrantContext.cs",
                        "public class [|PierGrantContext|] : FerryGrantContext<PierGrantContext> { }\n")
                .finds();
        context(generic.formatted("[|FerryGrantContext|]")).finds();
    }

    @Test
    void silentWithASnapshotInAnyProject() {
        context("public class FerryGrantContext : PersistedGrantDbContext<FerryGrantContext>")
                .file(
                        "Migrations/FerryGrantContextModelSnapshot.cs",
                        Snapshots.of("FerryGrantContext", entity("PersistedGrant", "b.Property<long>(\"Id\");")))
                .finds();
    }

    @Test
    void silentOnBaseClassesOtherContextsAndInMemory() {
        context("public abstract class FerryGrantContext<T> : PersistedGrantDbContext<T> where T : DbContext")
                .finds();
        context("public class FerryGrantContext : DbContext").finds();
        context("public class FerryGrantContext : PersistedGrantDbContext<FerryGrantContext>")
                .file("Program.cs", "services.AddDbContext<FerryGrantContext>(o => o.UseInMemoryDatabase(\"grants\"));")
                .finds();
    }
}
