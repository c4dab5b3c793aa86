package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What any name means: which type or member of the library, as a compiler binds it. */
class ReferenceTest {

    private static final String CLIENT = "T:Duende.IdentityServer.Models.Client";
    private static final String SCOPE_NAME = "P:Duende.IdentityServer.Models.Resource.Name";
    private static final String CONTEXT_CLIENT = "P:Duende.IdentityServer.Models.ProfileDataRequestContext.Client";
    private static final String SET_ORIGIN =
            "M:Duende.IdentityServer.Extensions.HttpContextExtensions.SetIdentityServerOrigin(Microsoft.AspNetCore.Http.HttpContext,System.String)";

    @TempDir
    Path root;

    private Host host;

    @BeforeEach
    void makeHost() {
        host = new Host(root);
    }

    private void certain(String... symbols) {
        List<Meaning> meanings = host.references();
        for (int i = 0; i < symbols.length; i++) {
            assertEquals(
                    Answer.CERTAIN, meanings.get(i).answer(), meanings.get(i).toString());
            assertEquals(symbols[i], meanings.get(i).symbol());
        }
        assertEquals(symbols.length, meanings.size());
    }

    private void is(Answer answer, String reason) {
        for (Meaning meaning : host.references()) {
            assertEquals(answer, meaning.answer(), meaning.toString());
            assertTrue(meaning.reason().contains(reason), meaning.toString());
        }
    }

    /** A method body in a class that has some library types at hand. */
    private Host body(String statements) {
        return host.file("Code.cs", """
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Threading.Tasks;
                using Duende.IdentityServer.Models;
                using Duende.IdentityServer.Services;
                using Microsoft.AspNetCore.Http;
                using Microsoft.EntityFrameworkCore;

                class Code
                {
                    ProfileDataRequestContext context;
                    ApiScope scope;
                    List<ApiScope> scopes;
                    Dictionary<string, ApiScope> byName;
                    IEnumerable<(ApiScope First, int Second)> pairs;
                    DbSet<Duende.IdentityServer.EntityFramework.Entities.ApiScope> stored;
                    object o;
                    T Any<T>(T value) => value;
                    async Task M(ApiScope? parameter)
                    {
                %s
                    }
                }
                """.formatted(statements));
    }

    @Nested
    @DisplayName("a member of the library")
    class OfTheLibrary {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "_ = scope.[|Name|];",
                    "_ = parameter?.[|Name|];",
                    "var x = new ApiScope { [|Name|] = \"a\" };",
                    "ApiScope x = new() { [|Name|] = \"a\" };",
                    "var x = o as ApiScope; x.[|Name|] = \"a\";",
                    "if (o is ApiScope x) { _ = x.[|Name|]; }",
                    "if (o is ApiScope { [|Name|]: \"a\" }) { }",
                    "_ = o switch { ApiScope { [|Name|].Length: 1 } => 1, _ => 2 };",
                    "switch (o) { case ApiScope x: _ = x.[|Name|]; break; }",
                    "foreach (var x in scopes) { _ = x.[|Name|]; }",
                    "foreach (var (x, i) in pairs) { _ = x.[|Name|]; }",
                    "foreach (var (key, value) in byName) { _ = value.[|Name|]; }",
                    "_ = pairs.First().First.[|Name|];",
                    "var (x, i) = (scope, 1); _ = x.[|Name|];",
                    "var x = new { scope, Id = 1 }; _ = x.scope.[|Name|];",
                    "if (byName.TryGetValue(\"a\", out var x)) { _ = x.[|Name|]; }",
                    "_ = byName[\"a\"].[|Name|];",
                    "_ = scopes[0].[|Name|];",
                    "_ = scopes.Select(x => x.[|Name|]);",
                    "_ = scopes.Where(x => x.Enabled).OrderBy(x => x.Description).Select(x => x.[|Name|]);",
                    "_ = scopes.GroupBy(x => x.Enabled).SelectMany(g => g).Select(x => x.[|Name|]);",
                    "_ = scopes.ToDictionary(x => x.[|Name|]);",
                    "_ = scopes.Select(x => new { Inner = x }).Select(x => x.Inner.[|Name|]);",
                    "_ = scopes.Aggregate((a, b) => a).[|Name|];",
                    "_ = from x in scopes where x.Enabled select x.[|Name|];",
                    "_ = from x in scopes group x by x.Enabled into g select g.First().[|Name|];",
                    "_ = (await Task.FromResult(scope)).[|Name|];",
                    "_ = (await Task.WhenAll(scopes.Select(async x => x)))[0].[|Name|];",
                    "_ = (await Task.Run(() => scope)).[|Name|];",
                    "_ = Any(scope).[|Name|];",
                    "_ = (parameter ?? scope).[|Name|];",
                    "_ = (o == null ? scope : null).[|Name|];",
                    "ApiScope Local() => scope; _ = Local().[|Name|];",
                    "Func<ApiScope> x = () => scope; _ = x().[|Name|];",
                    "var x = () => scope; _ = nameof(ApiScope.[|Name|]);",
                    "_ = new[] { scope }[0].[|Name|];",
                    "_ = ((ApiScope)o).[|Name|];",
                    "_ = new Lazy<ApiScope>(() => scope).Value.[|Name|];",
                })
        @DisplayName("is found through whatever leads to its owner")
        void member(String statement) {
            body(statement);
            certain(SCOPE_NAME);
        }

        @Test
        @DisplayName("entities come out of asynchronous queries")
        void entities() {
            body("_ = await stored.Include(s => s.UserClaims).SingleOrDefaultAsync(s => s.[|Name|] == \"a\");");
            certain("P:Duende.IdentityServer.EntityFramework.Entities.ApiScope.Name");
        }

        @Test
        @DisplayName("helpers of test libraries give back what they were given")
        void testHelpers() {
            host.file("Tests.cs", """
                    using System.Collections.Generic;
                    using Duende.IdentityServer.Models;
                    using Moq;
                    using Xunit;
                    class Tests
                    {
                        void M(List<ApiScope> scopes, Mock<ApiScope> mock)
                        {
                            _ = Assert.Single(scopes).[|Name|];
                            Assert.Collection(scopes, first => _ = first.[|Name|], second => _ = second.[|Name|]);
                            Assert.All(scopes, scope => Assert.NotNull(scope.[|Name|]));
                            _ = Assert.IsType<ApiScope>(null).[|Name|];
                            _ = mock.Object.[|Name|];
                            mock.SetupGet(m => m.[|Name|]);
                        }
                    }
                    """);
            certain(SCOPE_NAME, SCOPE_NAME, SCOPE_NAME, SCOPE_NAME, SCOPE_NAME, SCOPE_NAME, SCOPE_NAME);
        }

        @Test
        @DisplayName("a lambda's parameter gets its type from the delegate that the library's method takes")
        void optionsLambda() {
            host.file("Program.cs", """
                    using Microsoft.Extensions.DependencyInjection;
                    class Startup
                    {
                        void Configure(IServiceCollection services)
                        {
                            services.AddIdentityServer(options => options.DynamicProviders.[|SignOutScheme|] = "a")
                                .AddInMemoryClients(new[] { new Duende.IdentityServer.Models.Client { [|RefreshTokenUsage|] = default } });
                        }
                    }
                    """);
            certain(
                    "P:Duende.IdentityServer.Configuration.DynamicProviderOptions.SignOutScheme",
                    "P:Duende.IdentityServer.Models.Client.RefreshTokenUsage");
        }

        @Test
        @DisplayName("a member that a class inherits from the library, named alone, with this and with base")
        void inherited() {
            host.file("Tokens.cs", """
                    using Duende.IdentityServer.Services;
                    class Tokens : DefaultTokenService
                    {
                        public Tokens() : base(null, null, null, null, null, null, null, null) { }
                        object A() => [|Clock|].UtcNow;
                        object B() => this.[|Clock|];
                        object C() => base.[|ContextAccessor|].HttpContext;
                    }
                    """);
            certain(
                    "F:Duende.IdentityServer.Services.DefaultTokenService.Clock",
                    "F:Duende.IdentityServer.Services.DefaultTokenService.Clock",
                    "F:Duende.IdentityServer.Services.DefaultTokenService.ContextAccessor");
        }

        @Test
        @DisplayName("a type parameter has the members of the types that constrain it")
        void constrained() {
            host.file("Code.cs", """
                    using Duende.IdentityServer.Models;
                    class Box<T> where T : Resource
                    {
                        object M(T value) => value.[|Name|];
                        object N<U>(U value) where U : T => value.[|Name|];
                    }
                    """);
            certain(SCOPE_NAME, SCOPE_NAME);
        }

        @Test
        @DisplayName(
                "an extension method: called on a value, as a static method, through using static, as a method group")
        void extensions() {
            host.file("Code.cs", """
                    using System;
                    using Duende.IdentityServer.Extensions;
                    using Microsoft.AspNetCore.Http;
                    using static Duende.IdentityServer.Extensions.HttpContextExtensions;
                    class Code
                    {
                        void M(HttpContext context)
                        {
                            context.[|SetIdentityServerOrigin|]("a");
                            HttpContextExtensions.[|SetIdentityServerOrigin|](context, "a");
                            [|SetIdentityServerOrigin|](context, "a");
                        }
                    }
                    """);
            certain(SET_ORIGIN, SET_ORIGIN, SET_ORIGIN);
        }

        @Test
        @DisplayName("a type in a generic argument, an array, an attribute, typeof, a cast, a base list")
        void types() {
            host.file("Code.cs", """
                    using System.Collections.Generic;
                    using Duende.IdentityServer.Models;
                    class Mine : [|Client|]
                    {
                        IEnumerable<[|Client|]> a;
                        [|Client|][] b;
                        object c = typeof([|Client|]);
                        object M(object o) => ([|Client|])o;
                        object N() => nameof(Duende.IdentityServer.Models.[|Client|]);
                    }
                    """);
            certain(CLIENT, CLIENT, CLIENT, CLIENT, CLIENT, CLIENT);
        }
    }

    @Nested
    @DisplayName("a look-alike")
    class LookAlikes {

        @ParameterizedTest
        @CsvSource(
                delimiterString = " ::",
                value = {
                    "_ = typeof(string).[|Name|];                      :: System.Reflection.MemberInfo",
                    "var x = new { [|Name|] = 1 };                     :: anonymous object",
                    "var x = new { Name = 1 }; _ = x.[|Name|];         :: anonymous object",
                    "(int Name, int Id) x = (1, 2); _ = x.[|Name|];    :: tuple",
                    "int Name = 1; _ = [|Name|];                       :: local name",
                    "_ = context.[|Name|];                             :: no known library declares",
                    "void Name() { } [|Name|]();                       :: local name",
                    "_ = Unknown.[|Name|];                             :: no known library declares",
                    "_ = System.Globalization.CultureInfo.CurrentCulture.[|Name|]; :: type of .NET",
                })
        @DisplayName("is something else, and the reason says what")
        void something(String statement, String reason) {
            body(statement);
            is(Answer.NO, reason);
        }

        @Test
        @DisplayName("an own class named like its own base is not the base, but has its members")
        void classNamedLikeItsBase() {
            host.file("Client.cs", """
                    namespace Contoso;
                    public class Client : Duende.IdentityServer.Models.Client { }
                    class Code
                    {
                        [|Client|] client;
                        object M() => new [|Client|]();
                    }
                    """);
            is(Answer.NO, "it is the type Contoso.Client of the solution");
        }

        @Test
        @DisplayName("the members of an own class named like its base are the library's all the same")
        void membersOfClassNamedLikeItsBase() {
            host.file("Client.cs", """
                    namespace Contoso;
                    public class Client : Duende.IdentityServer.Models.Client { }
                    class Code { object M(Client client) => client.[|RefreshTokenUsage|]; }
                    """);
            certain("P:Duende.IdentityServer.Models.Client.RefreshTokenUsage");
        }

        @Test
        @DisplayName("an own member hides the library's that it is named like")
        void hidingMember() {
            host.file("Scope.cs", """
                    public class Scope : Duende.IdentityServer.Models.ApiScope { public new string Name { get; set; } }
                    class Code { object M(Scope scope) => scope.[|Name|]; }
                    """);
            is(Answer.NO, "it is a member of Scope");
        }

        @Test
        @DisplayName("an own extension method with the library's name, in a nearer namespace")
        void ownExtension() {
            host.file("Mine.cs", """
                    using Microsoft.AspNetCore.Http;
                    namespace Contoso
                    {
                        static class Mine { public static void SetIdentityServerOrigin(this HttpContext c, string v) { } }
                    }
                    """).file("Code.cs", """
                    using Duende.IdentityServer.Extensions;
                    using Microsoft.AspNetCore.Http;
                    namespace Contoso
                    {
                        class Code { void M(HttpContext context) => context.[|SetIdentityServerOrigin|]("a"); }
                    }
                    """);
            is(Answer.NO, "it is called on a Microsoft.AspNetCore.Http.HttpContext");
        }

        @Test
        @DisplayName("a property in an attribute")
        void attribute() {
            host.file("Code.cs", """
                    using System.ComponentModel.DataAnnotations;
                    class Code { [Display([|Name|] = "a")] public string A { get; set; } }
                    """);
            is(Answer.NO, "it is a member of System.ComponentModel.DataAnnotations.DisplayAttribute");
        }

        @Test
        @DisplayName("a part of the name of a namespace")
        void namespaces() {
            host.file("Code.cs", """
                    using Contoso.[|Client|].Things;
                    namespace Contoso.[|Client|].Things { class Thing { } }
                    """);
            is(Answer.NO, "");
        }
    }

    @Nested
    @DisplayName("where the name comes from")
    class Scopes {

        @Test
        @DisplayName("an alias, one from another file, an extern alias, a qualified name")
        void aliases() {
            host.file("Globals.cs", "global using TheirClient = Duende.IdentityServer.Models.Client;\n")
                    .file("Code.cs", """
                    extern alias ids;
                    using Mine = Duende.IdentityServer.Models;
                    class Code
                    {
                        object a = new Mine.[|Client|]();
                        object b = new ids::Duende.IdentityServer.Models.[|Client|]();
                        object c = new TheirClient { [|RefreshTokenUsage|] = default };
                        object d = new [|TheirClient|]();
                    }
                    """);
            certain(CLIENT, CLIENT, "P:Duende.IdentityServer.Models.Client.RefreshTokenUsage", CLIENT);
        }

        @Test
        @DisplayName("a file inside of the library's own namespace needs no using directive")
        void insideOfTheNamespace() {
            host.file("Code.cs", """
                    namespace Duende.IdentityServer.Services;
                    class Mine : [|DefaultTokenService|] { Models.[|Client|] client; }
                    """);
            certain("T:Duende.IdentityServer.Services.DefaultTokenService", CLIENT);
        }

        @Test
        @DisplayName("a global using under #if holds if the target framework defines the symbol")
        void conditionalGlobalUsing() {
            host.file("Globals.cs", """
                    #if NET6_0
                    global using Duende.IdentityServer.Models;
                    #else
                    global using Contoso.Models;
                    #endif
                    """)
                    .file("Other.cs", "namespace Contoso.Models { class Client { } }")
                    .file("Code.cs", "class Code { [|Client|] client; }");
            certain(CLIENT);
        }

        @Test
        @DisplayName("one that does not hold brings nothing")
        void unreachableGlobalUsing() {
            host.file("Globals.cs", """
                    #if !NET6_0
                    global using Duende.IdentityServer.Models;
                    #endif
                    """).file("Code.cs", "class Code { [|Client|] client; }");
            is(Answer.NO, "");
        }

        @Test
        @DisplayName("an internal type of a project that calls this one its friend is seen")
        void friends() {
            host.file("Lib/Lib.csproj", Host.PROJECT)
                    .file("Lib/Own.cs", """
                    [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Tests")]
                    namespace Contoso { internal class Holder { internal Duende.IdentityServer.Models.ApiScope Scope; } }
                    """)
                    .file("Tests/Tests.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                      <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                    </Project>
                    """)
                    .file("Tests/Code.cs", "class Code { object M(Contoso.Holder h) => h.Scope.[|Name|]; }");
            certain(SCOPE_NAME);
        }

        @Test
        @DisplayName("two projects over one folder, IdentityServer4 and Duende: what breaks in one counts")
        void twoProjects() {
            host.file("Old.csproj", project("IdentityServer4", "IdentityServer4.Models"))
                    .file("New.csproj", project("Duende.IdentityServer", "Duende.IdentityServer.Models"))
                    .file(
                            "Code.cs",
                            "class Code { object M() => new [|Client|] { [|RefreshTokenUsage|] = default }; }");
            certain(CLIENT, "P:Duende.IdentityServer.Models.Client.RefreshTokenUsage");
        }

        @Test
        @DisplayName("a project with IdentityServer4 alone means its types")
        void identityServer4() {
            host.file("Old.csproj", project("IdentityServer4", "IdentityServer4.Models"))
                    .file(
                            "Code.cs",
                            "class Code { object M() => new [|Client|] { [|RefreshTokenUsage|] = default }; }");
            is(Answer.NO, "");
        }

        private static String project(String packageId, String namespace) {
            return """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="%s" Version="4.1.2" />
                        <Using Include="%s" />
                      </ItemGroup>
                    </Project>
                    """.formatted(packageId, namespace);
        }
    }

    @Nested
    @DisplayName("what the sources leave open")
    class Open {

        @Test
        @DisplayName("a member of something that a package gives of which nothing is known")
        void unknownReceiver() {
            host.file("Code.cs", """
                    using Contoso.Remote;
                    class Code { object M() => Remote.Get().[|Name|]; object N(Remote r) => r.Get().[|Name|]; }
                    """);
            List<Meaning> meanings = host.references();
            assertEquals(Answer.POSSIBLE, meanings.get(1).answer(), meanings.toString());
            assertEquals("the type of r.Get() is not known", meanings.get(1).reason());
        }

        @Test
        @DisplayName("a file that no project compiles may mean the library's type")
        void noProject() {
            host.file("App/App.csproj", Host.PROJECT)
                    .file("Loose.cs", "using Duende.IdentityServer.Models; class Code { [|Client|] client; }");
            is(Answer.POSSIBLE, "no project is known to compile the file");
        }
    }
}
