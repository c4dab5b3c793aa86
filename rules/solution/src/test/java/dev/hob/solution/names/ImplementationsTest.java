package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which own types implement an interface of the library, and which leave that to a class of the library. */
class ImplementationsTest {

    private static final String CLIENT_STORE = "Duende.IdentityServer.Stores.IClientStore";

    @TempDir
    Path root;

    private Host host;

    @BeforeEach
    void makeHost() {
        host = new Host(root);
    }

    private void assertImplements(Answer answer, String reason) {
        Meaning meaning = host.names().implementsInterface(host.declaration(), CLIENT_STORE);
        assertEquals(answer, meaning.answer(), meaning::toString);
        assertTrue(meaning.reason().contains(reason), meaning::toString);
    }

    private Optional<String> libraryBase() {
        return host.names().libraryBaseClass(host.declaration()).map(TypeRef::fullName);
    }

    @Test
    @DisplayName("a class that names the interface")
    void direct() {
        host.file("Store.cs", """
                using Duende.IdentityServer.Stores;
                class [|Store|] : IClientStore { }
                """);
        assertImplements(Answer.CERTAIN, "'using Duende.IdentityServer.Stores'");
        assertEquals(Optional.empty(), libraryBase());
    }

    @Test
    @DisplayName("a class whose other part names the interface")
    void partial() {
        host.file("A.cs", "partial class [|Store|] { }").file("B.cs", """
                partial class Store : Duende.IdentityServer.Stores.IClientStore { }
                """);
        assertImplements(Answer.CERTAIN, "it is written with its namespace");
    }

    @Test
    @DisplayName("a class whose own base class or own interface does, whatever the file")
    void throughOwnTypes() {
        host.file("Store.cs", "namespace Contoso; class [|Store|] : Middle<int> { }")
                .file("Middle.cs", "namespace Contoso; abstract class Middle<T> : IOwnStore { }")
                .file("IOwnStore.cs", """
                        using Duende.IdentityServer.Stores;
                        namespace Contoso;
                        interface IOwnStore : IClientStore { }
                        """);
        assertImplements(Answer.CERTAIN, "through Contoso.IOwnStore");
    }

    @Test
    @DisplayName("a class that derives from a store of the library")
    void throughLibraryClass() {
        host.file("Store.cs", """
                using Duende.IdentityServer.Stores;
                class [|Store|] : InMemoryClientStore { }
                """);
        assertImplements(Answer.CERTAIN, "derives from it");
        assertEquals(Optional.of("Duende.IdentityServer.Stores.InMemoryClientStore"), libraryBase());
    }

    @Test
    @DisplayName("an own interface of the same name is another one")
    void ownInterface() {
        host.file("Store.cs", """
                using Duende.IdentityServer.Stores;
                namespace Contoso;
                interface IClientStore { }
                class [|Store|] : IClientStore { }
                """);
        assertImplements(Answer.NO, "");
    }

    @Test
    @DisplayName("taking the interface in the constructor does not implement it")
    void onlyUses() {
        host.file("Store.cs", """
                using Duende.IdentityServer.Stores;
                class Base<T> { }
                class [|Store|](IClientStore inner) : Base<IClientStore> { }
                """);
        assertImplements(Answer.NO, "");
    }

    @Test
    @DisplayName("types that derive from each other end the search")
    void circle() {
        host.file("Store.cs", """
                class [|A|] : B { }
                class B : A.Nested { }
                class C : A { class Nested { } }
                """);
        assertImplements(Answer.NO, "");
    }

    @Test
    @DisplayName("the base types of own types are resolved")
    void baseTypes() {
        host.file("Store.cs", """
                using Contoso.Data;
                class [|Store|] : Repository<Order>, System.IDisposable { }
                """).file("Data.cs", """
                namespace Contoso.Data;
                class Repository<T> { }
                class Order { }
                """);
        DeclaredType store = host.names().declaredType(host.declaration()).orElseThrow();
        assertEquals(
                "[Contoso.Data.Repository`1<Contoso.Data.Order>, System.IDisposable]",
                host.names().baseTypes(store).toString());
        assertEquals(
                "[Contoso.Data.Repository`1 in Data.cs, Contoso.Data.Order in Data.cs, Store in Store.cs]",
                host.names().declaredTypes().toString());
    }
}
