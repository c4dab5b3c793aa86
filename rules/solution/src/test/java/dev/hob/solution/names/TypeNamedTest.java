package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which occurrences of a name mean the library's type, and which only look like it. */
class TypeNamedTest {

    private static final String TOOLS = "Duende.IdentityServer.IdentityServerTools";

    @TempDir
    Path root;

    private Host host;

    @BeforeEach
    void makeHost() {
        host = new Host(root);
    }

    private void assertAll(Answer answer, String reason) {
        for (Meaning meaning : host.typesNamed(TOOLS)) {
            assertEquals(answer, meaning.answer(), meaning::toString);
            assertTrue(meaning.reason().contains(reason), meaning::toString);
        }
    }

    @Test
    @DisplayName("a using directive brings the type into scope, wherever a type can stand")
    void usingDirective() {
        host.file("Issuer.cs", """
                using System.Collections.Generic;
                using Duende.IdentityServer;

                class Issuer([|IdentityServerTools|] primary)
                {
                    readonly [|IdentityServerTools|] tools;
                    [|IdentityServerTools|]? Property { get; set; }
                    List<[|IdentityServerTools|]> many = new List<[|IdentityServerTools|]>();
                    [|IdentityServerTools|][] array;
                    Issuer([|IdentityServerTools|] tools) : this(null) { }
                    [|IdentityServerTools|] Make(object o, System.IServiceProvider services)
                    {
                        var x = ([|IdentityServerTools|])o;
                        var name = nameof([|IdentityServerTools|]);
                        var type = typeof([|IdentityServerTools|]);
                        if (o is [|IdentityServerTools|] t) { }
                        foreach ([|IdentityServerTools|] each in many) { }
                        return services.GetRequiredService<[|IdentityServerTools|]>();
                    }
                }
                """);
        assertAll(Answer.CERTAIN, "'using Duende.IdentityServer' brings it into scope");
    }

    @Test
    @DisplayName("without a using directive the name is something else")
    void noUsing() {
        host.file("Issuer.cs", """
                using Contoso;
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.NO, "nothing brings Duende.IdentityServer.IdentityServerTools into scope");
    }

    @Test
    @DisplayName("a name can be written with its namespace, in a type or in an expression")
    void qualified() {
        host.file("Issuer.cs", """
                class Issuer
                {
                    Duende.IdentityServer.[|IdentityServerTools|] tools;
                    global::Duende.IdentityServer.[|IdentityServerTools|] more;
                    string name = nameof(Duende.IdentityServer.[|IdentityServerTools|]);
                    string other = nameof(global::Duende.IdentityServer.[|IdentityServerTools|]);
                }
                """);
        assertAll(Answer.CERTAIN, "it is written with its namespace");
    }

    @Test
    @DisplayName("part of the namespace may be written, where the rest is around the code")
    void partlyQualified() {
        host.file("Issuer.cs", """
                namespace Duende.Samples
                {
                    using IdentityServer;
                    class Issuer { IdentityServer.[|IdentityServerTools|] one; [|IdentityServerTools|] two; }
                }
                """);
        assertAll(Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("an own namespace that ends like the library's is nearer")
    void ownNamespaceLikeTheLibrarys() {
        host.file("Issuer.cs", """
                namespace Contoso.Web
                {
                    class Issuer { Duende.IdentityServer.[|IdentityServerTools|] tools; }
                }
                """).file("Other.cs", """
                namespace Contoso.Duende.IdentityServer;
                class IdentityServerTools { }
                """);
        assertAll(Answer.NO, "of the solution, declared in Other.cs");
    }

    @Test
    @DisplayName("an alias stands for the type, and the name in the alias means it too")
    void alias() {
        host.file("Issuer.cs", """
                using Tools = Duende.IdentityServer.[|IdentityServerTools|];
                class Issuer { [|Tools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("an alias of a namespace leads to the type")
    void aliasOfNamespace() {
        host.file("Issuer.cs", """
                using Ids = Duende.IdentityServer;
                class Issuer { Ids.[|IdentityServerTools|] one; Ids::[|IdentityServerTools|] two; }
                """);
        assertAll(Answer.CERTAIN, "it is written with its namespace");
    }

    @Test
    @DisplayName("an alias with the type's own name for an own type hides it")
    void aliasHides() {
        host.file("Issuer.cs", """
                using IdentityServerTools = Contoso.MyTools;
                using Duende.IdentityServer;
                namespace Contoso
                {
                    class MyTools { }
                    class Issuer { [|IdentityServerTools|] tools; }
                }
                """);
        assertAll(Answer.NO, "it is the type Contoso.MyTools of the solution");
    }

    @Test
    @DisplayName("a global using in another file of the project counts")
    void globalUsing() {
        host.file("Usings.cs", "global using Duende.IdentityServer;").file("Issuer.cs", """
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "'global using Duende.IdentityServer' brings it into scope");
    }

    @Test
    @DisplayName("a global alias in another file of the project counts")
    void globalAlias() {
        host.file("Usings.cs", "global using Tools = Duende.IdentityServer.IdentityServerTools;")
                .file("Issuer.cs", """
                        class Issuer { [|Tools|] tools; }
                        """);
        assertAll(Answer.CERTAIN, "the alias Tools stands for it");
    }

    @Test
    @DisplayName("a Using item of the project file counts")
    void usingItem() {
        host.file("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.2" />
                    <Using Include="Duende.IdentityServer" />
                  </ItemGroup>
                </Project>
                """).file("Issuer.cs", """
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "the global using of Duende.IdentityServer in App.csproj brings it into scope");
    }

    @Test
    @DisplayName("a global using of one project does not reach another")
    void globalUsingOfAnotherProject() {
        host.file("A/A.csproj", Host.PROJECT)
                .file("A/Usings.cs", "global using Duende.IdentityServer;")
                .file("B/B.csproj", Host.PROJECT)
                .file("B/Issuer.cs", "class Issuer { [|IdentityServerTools|] tools; }");
        assertAll(Answer.NO, "nothing brings");
    }

    @Test
    @DisplayName("code in a namespace of the library needs no using directive")
    void insideTheNamespace() {
        host.file("Issuer.cs", """
                namespace Duende.IdentityServer.Services;
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "the code lies in the namespace Duende.IdentityServer");
    }

    @Test
    @DisplayName("an own type in the same namespace is nearer than an imported one")
    void ownTypeInNamespace() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                namespace Contoso.Tokens;
                class Issuer { [|IdentityServerTools|] tools; }
                """).file("Tools.cs", """
                namespace Contoso;
                class IdentityServerTools { }
                """);
        assertAll(Answer.NO, "it is the type Contoso.IdentityServerTools of the solution, declared in Tools.cs");
    }

    @Test
    @DisplayName("an own type of another namespace does not matter, but makes an import of it ambiguous")
    void ownTypeElsewhere() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer { [|IdentityServerTools|] tools; }
                """).file("Tools.cs", """
                namespace Contoso.Tools;
                class IdentityServerTools { }
                """);
        assertAll(Answer.CERTAIN, "");
        Host other = new Host(root).file("Other.cs", """
                using Duende.IdentityServer;
                using Contoso.Tools;
                class Other { [|IdentityServerTools|] tools; }
                """);
        assertEquals(Answer.POSSIBLE, other.typeNamed(TOOLS).answer());
    }

    @Test
    @DisplayName("using directives inside the namespace are nearer than those of the file")
    void usingInsideNamespace() {
        host.file("Issuer.cs", """
                using Contoso.Tools;
                namespace Contoso.Web
                {
                    using Duende.IdentityServer;
                    class Issuer { [|IdentityServerTools|] tools; }
                }
                """).file("Tools.cs", """
                namespace Contoso.Tools;
                class IdentityServerTools { }
                """);
        assertAll(Answer.CERTAIN, "'using Duende.IdentityServer'");
    }

    @Test
    @DisplayName("an own type of a project that is not referenced is not seen")
    void ownTypeOfForeignProject() {
        host.file("A/A.csproj", Host.PROJECT)
                .file("A/Tools.cs", "namespace Contoso; public class IdentityServerTools { }")
                .file("B/B.csproj", Host.PROJECT)
                .file("B/Issuer.cs", """
                        using Duende.IdentityServer;
                        namespace Contoso;
                        class Issuer { [|IdentityServerTools|] tools; }
                        """);
        assertAll(Answer.CERTAIN, "'using Duende.IdentityServer'");
    }

    @Test
    @DisplayName("an own class with the name of its own base class")
    void ownClassNamedLikeItsBase() {
        host.file("Tools.cs", """
                using Base = Duende.IdentityServer;
                namespace Contoso;
                class IdentityServerTools : Base.[|IdentityServerTools|] { }
                """);
        assertAll(Answer.CERTAIN, "it is written with its namespace");
        Host user = new Host(root).file("Issuer.cs", """
                using Duende.IdentityServer;
                namespace Contoso;
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertEquals(Answer.NO, user.typeNamed(TOOLS).answer());
    }

    @Test
    @DisplayName("a nested type is nearer, also one of a base class; names in the base list do not see it")
    void nestedTypes() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Base { public class IdentityServerTools { } }
                class Issuer : Base { [|IdentityServerTools|] tools; }
                class Outer { class IdentityServerTools { } class Inner { [|IdentityServerTools|] tools; } }
                """);
        assertAll(Answer.NO, "of the solution, declared in Issuer.cs");
        Host other = new Host(root).file("Other.cs", """
                using Duende.IdentityServer;
                class Other : [|IdentityServerTools|] { class IdentityServerTools { } }
                """);
        assertEquals(Answer.CERTAIN, other.typeNamed(TOOLS).answer());
    }

    @Test
    @DisplayName("a type parameter is no type of the library")
    void typeParameter() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer<IdentityServerTools> { [|IdentityServerTools|] tools; }
                class Other { void M<IdentityServerTools>([|IdentityServerTools|] t) where [|IdentityServerTools|] : class { } }
                """);
        assertAll(Answer.NO, "");
    }

    @Test
    @DisplayName("types of another arity are other types")
    void arity() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer { [|IdentityServerTools<int>|] tools; }
                """);
        assertAll(Answer.NO, "");
        Host other = new Host(root).file("Issuer.cs", """
                using Duende.IdentityServer;
                namespace Contoso;
                class IdentityServerTools<T> { }
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertEquals(Answer.CERTAIN, other.typeNamed(TOOLS).answer());
    }

    @Test
    @DisplayName("variables, parameters and members of that name are no types")
    void values() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer
                {
                    object IdentityServerTools;
                    object M() => [|IdentityServerTools|].ToString() + this.[|IdentityServerTools|];
                }
                class Other
                {
                    void M(string IdentityServerTools)
                    {
                        System.Console.WriteLine([|IdentityServerTools|].Length);
                        var o = new Issuer { [|IdentityServerTools|] = 1 };
                        o.[|IdentityServerTools|](1);
                    }
                }
                """);
        assertAll(Answer.NO, "");
    }

    @Test
    @DisplayName(
            "a property named like its type: as the type of the property it is the type, in front of a dot the property")
    void colorColor() {
        host.file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer
                {
                    [|IdentityServerTools|] IdentityServerTools { get; }
                    object M() => [|IdentityServerTools|].IssueJwtAsync(1, null);
                }
                """);
        assertEquals(Answer.CERTAIN, host.typesNamed(TOOLS).get(0).answer());
        assertEquals(Answer.NO, host.typesNamed(TOOLS).get(1).answer());
    }

    @Test
    @DisplayName("IdentityServer4 has types of the same names")
    void identityServer4() {
        host.file("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="IdentityServer4" Version="4.1.2" /></ItemGroup>
                </Project>
                """).file("Issuer.cs", """
                using IdentityServer4;
                class Issuer { [|IdentityServerTools|] tools; IdentityServer4.[|IdentityServerTools|] more; }
                """);
        assertAll(Answer.NO, "it is the type IdentityServer4.IdentityServerTools");
    }

    @Test
    @DisplayName(
            "two projects over one folder, one with IdentityServer4 and one with Duende: what breaks in one counts")
    void twoProjects() {
        host.file("Old.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="IdentityServer4" Version="4.1.2" />
                    <Using Include="IdentityServer4" />
                  </ItemGroup>
                </Project>
                """).file("New.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.2" />
                    <Using Include="Duende.IdentityServer" />
                  </ItemGroup>
                </Project>
                """).file("Issuer.cs", """
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("a project that references nothing but Microsoft's packages does not get the library")
    void libraryNotReached() {
        host.file("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore" Version="6.0.0" /></ItemGroup>
                </Project>
                """).file("Issuer.cs", """
                namespace Duende.IdentityServer.Mine;
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.NO, "does not get duende-identityserver");
    }

    @Test
    @DisplayName("a package of somebody else may bring the library along: a using directive shows that it does")
    void libraryMayComeAlong() {
        host.file("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Contoso.Identity" Version="1.0.0" /></ItemGroup>
                </Project>
                """).file("Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.CERTAIN, "");
        Host inside = new Host(root).file("Inside.cs", """
                namespace Duende.IdentityServer.Mine;
                class Inside { [|IdentityServerTools|] tools; }
                """).file("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Contoso.Identity" Version="1.0.0" /></ItemGroup>
                </Project>
                """);
        assertEquals(Answer.POSSIBLE, inside.typeNamed(TOOLS).answer());
    }

    @Test
    @DisplayName("the package may come through a referenced project")
    void throughProjectReference() {
        host.file("Core/Core.csproj", Host.PROJECT).file("Web/Web.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk.Web">
                          <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                          <ItemGroup><ProjectReference Include="..\\Core\\Core.csproj" /></ItemGroup>
                        </Project>
                        """).file("Web/Issuer.cs", """
                        using Duende.IdentityServer;
                        class Issuer { [|IdentityServerTools|] tools; }
                        """);
        assertAll(Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("a file that no project compiles: possible at most")
    void fileInNoProject() {
        host.file("app/App.csproj", Host.PROJECT).file("loose/Issuer.cs", """
                using Duende.IdentityServer;
                class Issuer { [|IdentityServerTools|] tools; }
                """).file("loose/Other.cs", """
                class Other { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.POSSIBLE, "no project is known to compile the file");
    }

    @Test
    @DisplayName("the library's own sources declare the type themselves")
    void theLibraryItself() {
        host.file("IdentityServerTools.cs", """
                namespace Duende.IdentityServer;
                public class IdentityServerTools { }
                class User { [|IdentityServerTools|] tools; }
                """);
        assertAll(Answer.NO, "of the solution, declared in IdentityServerTools.cs");
    }

    @Test
    @DisplayName("a type that only the rule names is found as well")
    void typeOutsideTheKnownSurface() {
        host.file("Own.cs", """
                using Duende.IdentityServer.ResponseHandling;
                class Own : [|AuthorizeResponseGenerator|] { }
                """);
        assertEquals(
                Answer.CERTAIN,
                host.typeNamed("Duende.IdentityServer.ResponseHandling.AuthorizeResponseGenerator")
                        .answer());
    }

    @Test
    @DisplayName(
            "own types that the code may not name are passed by: internal ones of other projects, private nested ones")
    void inaccessibleTypes() {
        host.file("A/A.csproj", Host.PROJECT)
                .file("A/Tools.cs", "namespace Contoso; class IdentityServerTools { }")
                .file("B/B.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                          <ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup>
                        </Project>
                        """)
                .file("B/Issuer.cs", """
                        using Duende.IdentityServer;
                        namespace Contoso;
                        class Base { private class IdentityServerTools { } }
                        class Issuer : Base { [|IdentityServerTools|] tools; }
                        """);
        assertAll(Answer.CERTAIN, "'using Duende.IdentityServer'");
    }
}
