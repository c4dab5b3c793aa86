package dev.hob.rule.derived;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ImplementedMethodChangedTest {

    private static RuleCase rule() {
        return RuleCase.of("ImplementedMethodChanged");
    }

    @Test
    void whereReferenceTypesAreAnnotatedTheNewParameterIsToo() {
        String host = """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """;
        rule().file("Host.csproj", host)
                .file("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : IReferenceTokenStore
                        {
                            public async System.Threading.Tasks.Task [|RemoveReferenceTokensAsync|](System.String subjectId, string clientId)
                            {
                                await Remove(subjectId, clientId);
                            }

                            protected abstract System.Threading.Tasks.Task Remove(string subjectId, string clientId);
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .saying("sessionId is new")
                .saying("Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId = null)")
                .hasNoSafeFix()
                .suggestsFixed("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : IReferenceTokenStore
                        {
                            public async System.Threading.Tasks.Task RemoveReferenceTokensAsync(System.String subjectId, string clientId, string? sessionId = null)
                            {
                                await Remove(subjectId, clientId);
                            }

                            protected abstract System.Threading.Tasks.Task Remove(string subjectId, string clientId);
                        }
                        """);
    }

    @Test
    void aMethodThatHasSomethingOfTheNewNameGetsAdviceOnly() {
        String source = """
                using System.Threading.Tasks;
                using Duende.IdentityServer.Stores;

                public abstract class Store : IReferenceTokenStore
                {
                    public Task [|RemoveReferenceTokensAsync|](string subjectId, string clientId)
                    {
                        var sessionId = subjectId + clientId;
                        return Task.FromResult(sessionId);
                    }
                }
                """;
        rule().file("Store.cs", source)
                .finds()
                .suggestsFixed("Store.cs", source.replace("[|", "").replace("|]", ""));
    }

    @Test
    void aMethodWithTheNewParametersIsSilent_andSoIsAnInterfaceOfOnesOwn() {
        rule().file("Store.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : IReferenceTokenStore
                        {
                            public Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId = null) => Task.CompletedTask;

                            public Task RemoveReferenceTokensAsync(string subjectId, string clientId) => RemoveReferenceTokensAsync(subjectId, clientId, null);
                        }

                        public interface IOwnStore : IReferenceTokenStore
                        {
                            Task RemoveReferenceTokensAsync(string subjectId, string clientId, int days);
                        }

                        public class Unrelated
                        {
                            public Task RemoveReferenceTokensAsync(string subjectId, string clientId) => Task.CompletedTask;
                        }
                        """).finds();
    }

    @Test
    void theFileOfTheBaseClassIsEditedWhereTheInterfaceStandsInAnother() {
        rule().file("Base.cs", """
                        using System.Threading.Tasks;

                        public abstract class Base
                        {
                            public Task RemoveReferenceTokensAsync(string subjectId, string clientId) => Task.CompletedTask;
                        }
                        """).file("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : Base, [|IReferenceTokenStore|]
                        {
                        }
                        """).finds().suggestsFixed("Base.cs", """
                        using System.Threading.Tasks;

                        public abstract class Base
                        {
                            public Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId = null) => Task.CompletedTask;
                        }
                        """);
    }
}
