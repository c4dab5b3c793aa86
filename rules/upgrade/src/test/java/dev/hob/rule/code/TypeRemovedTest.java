package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/RemovedTypes.cs}. */
class TypeRemovedTest {

    @Test
    void aCallOnTheToolsCompilesUnchanged_oneOnTheClassDoesNot() {
        RuleCase.of("IdentityServerToolsExtensionsRemoved")
                .file("Job.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer;

                        class Job
                        {
                            Task<string> A(IdentityServerTools tools) => tools.IssueClientJwtAsync("job", 60);

                            Task<string> B(IdentityServerTools tools) =>
                                [|IdentityServerToolsExtensions|].IssueClientJwtAsync(tools ?? Default(), "job", 60);

                            IdentityServerTools Default() => null;
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .suggestsFixed("Job.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer;

                        class Job
                        {
                            Task<string> A(IdentityServerTools tools) => tools.IssueClientJwtAsync("job", 60);

                            Task<string> B(IdentityServerTools tools) =>
                                (tools ?? Default()).IssueClientJwtAsync("job", 60);

                            IdentityServerTools Default() => null;
                        }
                        """);
    }

    @Test
    void aGlobalImportIsFoundWhereItIsWritten() {
        RuleCase.of("IdentityServerToolsExtensionsRemoved")
                .file("Usings.cs", "global using static Duende.IdentityServer.[|IdentityServerToolsExtensions|];\n")
                .finds();
    }

    @Test
    void anOwnProfileOfThatNameIsNotTheLibrarys() {
        RuleCase.of("MapperProfileRemoved")
                .file("ClientMapperProfile.cs", """
                        namespace Contoso.Mapping;

                        public class ClientMapperProfile : AutoMapper.Profile { }
                        """)
                .file("Use.cs", """
                        using Contoso.Mapping;
                        using Duende.IdentityServer.Models;

                        class Use
                        {
                            object Mine() => new ClientMapperProfile();

                            object Theirs() => new Duende.IdentityServer.EntityFramework.Mappers.[|ClientMapperProfile|]();
                        }
                        """)
                .finds()
                .saying("ToModel() and ToEntity() of ClientMappers");
    }
}
