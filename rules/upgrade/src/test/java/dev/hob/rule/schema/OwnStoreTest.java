package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnStoreTest {

    private static RuleCase rule() {
        return RuleCase.of("OwnStoreLacksNewMembers");
    }

    @Test
    void onceForAClass_howeverManyStoresItIs() {
        rule().file("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class [|Store|] : IClientStore, IResourceStore
                        {
                        }
                        """).finds().atLevel(Level.WARNING).saying("RequirePushedAuthorization");
    }

    @Test
    void throughAnOwnInterface() {
        rule().file("ICompanyClientStore.cs", """
                        using Duende.IdentityServer.Stores;

                        public interface ICompanyClientStore : IClientStore { }
                        """).file("Store.cs", """
                        public abstract class [|Store|] : ICompanyClientStore
                        {
                        }
                        """).finds();
    }

    @Test
    void aSubclassOfTheLibrarysOwnStoreInheritsWhatIsNew() {
        rule().file("Store.cs", """
                        using Duende.IdentityServer.EntityFramework.Stores;
                        using Duende.IdentityServer.Stores;

                        public class Store : ClientStore, IClientStore
                        {
                        }
                        """).finds();
    }

    @Test
    void aReferenceTokenStoreIsToldAtItsChangedMethod() {
        rule().file("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : IReferenceTokenStore
                        {
                        }
                        """).finds();
    }

    @Test
    void anInterfaceOfThatNameInAnotherNamespace() {
        rule().file("Store.cs", """
                        using IdentityServer4.Stores;

                        public abstract class Store : IClientStore
                        {
                        }
                        """).finds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0.8", "7.0.0-preview.1"})
    void silentOnceTheProjectIsOnTheTarget(String version) {
        rule().file("Host.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup>
                            <TargetFramework>net8.0</TargetFramework>
                          </PropertyGroup>
                          <ItemGroup>
                            <PackageReference Include="Duende.IdentityServer" Version="%s" />
                          </ItemGroup>
                        </Project>
                        """.formatted(version)).file("Store.cs", """
                        using Duende.IdentityServer.Stores;

                        public abstract class Store : IClientStore
                        {
                        }
                        """).finds();
    }
}
