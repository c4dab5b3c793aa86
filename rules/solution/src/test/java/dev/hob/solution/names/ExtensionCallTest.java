package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls bind to an extension method of the library, and which to something else of that name. */
class ExtensionCallTest {

    private static final String HTTP_CONTEXT = "Microsoft.AspNetCore.Http.HttpContext";

    private static final ExtensionTarget GET_ORIGIN = new ExtensionTarget(
            "GetIdentityServerOrigin", "Duende.IdentityServer.Extensions.HttpContextExtensions", HTTP_CONTEXT);

    private static final ExtensionTarget SIGN_OUT = new ExtensionTarget(
            "GetSchemeSupportsSignOutAsync", "Duende.IdentityServer.Extensions.HttpContextExtensions", HTTP_CONTEXT);

    private static final ExtensionTarget GET_NAME = new ExtensionTarget(
            "GetName", "Duende.IdentityServer.Extensions.PrincipalExtensions", "System.Security.Principal.IPrincipal");

    private static final ExtensionTarget GET_NAME_OF_IDENTITY = new ExtensionTarget(
            "GetName", "Duende.IdentityServer.Extensions.PrincipalExtensions", "System.Security.Principal.IIdentity");

    @TempDir
    Path root;

    private Host host;

    @BeforeEach
    void makeHost() {
        host = new Host(root);
    }

    private void assertCall(ExtensionTarget target, Answer answer, String reason) {
        Meaning meaning = host.call(target);
        assertEquals(answer, meaning.answer(), meaning::toString);
        assertTrue(meaning.reason().contains(reason), meaning::toString);
    }

    /** A controller of a host, with {@code body} as the body of an action. */
    private static String controller(String body) {
        return """
                using Duende.IdentityServer.Extensions;
                using Microsoft.AspNetCore.Mvc;
                namespace Contoso.Web;
                public class HomeController : Controller
                {
                    public object Index(object unknown) { %s }
                }
                """.formatted(body);
    }

    @Test
    @DisplayName("a call on a receiver of the right type, with the namespace imported")
    void onTypedReceiver() {
        host.file("Home.cs", controller("return [|HttpContext.GetIdentityServerOrigin()|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "it is called on a Microsoft.AspNetCore.Http.HttpContext, and 'using");
        assertEquals(
                "M:Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerOrigin(Microsoft.AspNetCore.Http.HttpContext)",
                host.call(GET_ORIGIN).symbol());
    }

    @Test
    @DisplayName("a null-conditional call is the same")
    void nullConditional() {
        host.file("Home.cs", controller("return [|HttpContext?.GetIdentityServerOrigin()|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("without the namespace it is not the library's")
    void withoutNamespace() {
        host.file(
                "Home.cs",
                controller("return [|HttpContext.GetIdentityServerOrigin()|];")
                        .replace("using Duende.IdentityServer.Extensions;", ""));
        assertCall(GET_ORIGIN, Answer.NO, "nothing brings Duende.IdentityServer.Extensions into scope");
    }

    @Test
    @DisplayName("the lambda of middleware takes a HttpContext")
    void lambdaOfMiddleware() {
        host.file("Startup.cs", """
                using Duende.IdentityServer.Extensions;
                using Microsoft.AspNetCore.Builder;
                public class Startup
                {
                    public void Configure(IApplicationBuilder app)
                    {
                        app.Use(async (ctx, next) =>
                        {
                            var origin = [|ctx.GetIdentityServerOrigin()|];
                            await next();
                        });
                    }
                }
                """);
        assertCall(GET_ORIGIN, Answer.CERTAIN, "it is called on a Microsoft.AspNetCore.Http.HttpContext");
    }

    @Test
    @DisplayName("on a receiver of unknown type a name that nothing else bears is certain")
    void unknownReceiver() {
        host.file("Home.cs", controller("return [|unknown.Context.GetIdentityServerOrigin()|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "no other method of this name is known");
    }

    @Test
    @DisplayName("unless an own type has a method of that name")
    void unknownReceiverAndOwnMethod() {
        host.file("Home.cs", controller("return [|unknown.Context.GetIdentityServerOrigin()|];"))
                .file("Urls.cs", "class Urls { public string GetIdentityServerOrigin() => null; }");
        assertCall(GET_ORIGIN, Answer.POSSIBLE, "a method of Urls has the same name");
    }

    @Test
    @DisplayName("on a receiver of unknown type a common name is possible at most")
    void unknownReceiverCommonName() {
        host.file("Home.cs", controller("return [|unknown.Thing.GetName()|];"));
        assertCall(GET_NAME, Answer.POSSIBLE, "the type that it is called on is not known");
    }

    @Test
    @DisplayName("the user of a controller is a principal, its identity an identity")
    void userAndIdentity() {
        host.file("Home.cs", controller("return [|User.GetName()|];"));
        assertCall(GET_NAME, Answer.CERTAIN, "it is called on a System.Security.Claims.ClaimsPrincipal");
        assertCall(GET_NAME_OF_IDENTITY, Answer.NO, "it is called on a System.Security.Claims.ClaimsPrincipal");
        host = new Host(root).file("Home.cs", controller("return [|User.Identity.GetName()|];"));
        assertCall(GET_NAME_OF_IDENTITY, Answer.CERTAIN, "it is called on a System.Security.Principal.IIdentity");
        assertCall(GET_NAME, Answer.NO, "");
    }

    @Test
    @DisplayName("methods of .NET called GetName")
    void frameworkMethods() {
        host.file("Home.cs", controller("return [|typeof(HomeController).Assembly.GetName()|].Name;"));
        assertCall(GET_NAME, Answer.NO, "it is a method of System.Reflection.Assembly");
        host = new Host(root).file("Home.cs", controller("return [|this.GetType().Assembly.GetName()|].Name;"));
        assertCall(GET_NAME, Answer.NO, "it is a method of System.Reflection.Assembly");
        host = new Host(root)
                .file("Home.cs", controller("return [|System.Enum.GetName(typeof(System.DayOfWeek), unknown)|];"));
        assertCall(GET_NAME, Answer.NO, "it is a static method of System.Enum");
        host = new Host(root).file("Home.cs", """
                using System.ComponentModel.DataAnnotations;
                using System.Linq;
                using System.Reflection;
                using Duende.IdentityServer.Extensions;
                class Model
                {
                    string Name(System.Enum value) => [|value.GetType().GetMember(value.ToString())
                            .FirstOrDefault()?.GetCustomAttribute<DisplayAttribute>()?.GetName()|];
                }
                """);
        assertCall(GET_NAME, Answer.NO, "it is a method of System.ComponentModel.DataAnnotations.DisplayAttribute");
        host = new Host(root).file("Home.cs", controller("return [|unknown.Reader.GetName(0)|];"));
        assertCall(GET_NAME, Answer.NO, "the number of arguments is another");
    }

    @Test
    @DisplayName("an own method that returns a type with a method of that name")
    void throughOwnMethod() {
        host.file("Home.cs", """
                using Duende.IdentityServer.Extensions;
                namespace Contoso;
                class Home { string M() => [|nameof(M).GetDisplayAttribute<Home>()?.GetName()|]; }
                """).file("Helpers.cs", """
                using System.ComponentModel.DataAnnotations;
                namespace Contoso;
                static class Helpers
                {
                    public static DisplayAttribute GetDisplayAttribute<T>(this string property) => null;
                    public static DisplayAttribute GetDisplayAttribute(this System.Enum value) => null;
                }
                """);
        assertCall(GET_NAME, Answer.NO, "it is a method of System.ComponentModel.DataAnnotations.DisplayAttribute");
    }

    @Test
    @DisplayName("an own extension method in the namespace of the code is nearer")
    void ownInSameNamespace() {
        host.file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", """
                        using Microsoft.AspNetCore.Http;
                        namespace Contoso.Web;
                        public static class Extensions
                        {
                            public static bool GetSchemeSupportsSignOutAsync(this HttpContext context, string s) => true;
                        }
                        """);
        assertCall(SIGN_OUT, Answer.NO, "it is the extension method of Contoso.Web.Extensions in Own.cs");
    }

    @Test
    @DisplayName("an own extension method in a namespace around the code is nearer than an import of the file")
    void ownInOuterNamespace() {
        host.file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", """
                        using Microsoft.AspNetCore.Http;
                        namespace Contoso;
                        public static class Extensions
                        {
                            public static bool GetSchemeSupportsSignOutAsync(this HttpContext context, string s) => true;
                        }
                        """);
        assertCall(SIGN_OUT, Answer.NO, "it is the extension method of Contoso.Extensions in Own.cs");
    }

    private void ownImported(String receiver) {
        host = new Host(root)
                .file(
                        "Home.cs",
                        "using Contoso.Extensions;\n"
                                + controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", """
                        using Microsoft.AspNetCore.Http;
                        namespace Contoso.Extensions;
                        public static class Own
                        {
                            public static bool GetSchemeSupportsSignOutAsync(this %s context, string s) => true;
                        }
                        """.formatted(receiver));
    }

    @Test
    @DisplayName("two imported ones on the same receiver would not compile; the better receiver wins")
    void ownImportedBeside() {
        ownImported("HttpContext");
        assertCall(SIGN_OUT, Answer.NO, "it is the extension method of Contoso.Extensions.Own");
        ownImported("object");
        assertCall(SIGN_OUT, Answer.CERTAIN, "");
        ownImported("HttpRequest");
        assertCall(SIGN_OUT, Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("an own extension method of a namespace that is not imported does not matter")
    void ownElsewhere() {
        host.file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", """
                        using Microsoft.AspNetCore.Http;
                        namespace Fabrikam;
                        public static class Extensions
                        {
                            public static bool GetSchemeSupportsSignOutAsync(this HttpContext context, string s) => true;
                        }
                        """);
        assertCall(SIGN_OUT, Answer.CERTAIN, "");
    }

    @Test
    @DisplayName("an own extension block is nearer as well")
    void ownExtensionBlock() {
        host.file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", """
                        using Microsoft.AspNetCore.Http;
                        namespace Contoso;
                        public static class Own
                        {
                            extension(HttpContext context)
                            {
                                public bool GetSchemeSupportsSignOutAsync(string scheme) => true;
                            }
                        }
                        """);
        assertCall(SIGN_OUT, Answer.NO, "it is the extension method of Contoso.Own in Own.cs");
    }

    @Test
    @DisplayName("an own type with an instance method of that name")
    void ownInstanceMethod() {
        host.file("Home.cs", controller("var person = new Person(); return [|person.GetName()|];"))
                .file("Person.cs", """
                        namespace Contoso.Web;
                        class Named { public string GetName() => null; }
                        class Person : Named { }
                        """);
        assertCall(GET_NAME, Answer.NO, "it is a method of Contoso.Web.Named");
    }

    @Test
    @DisplayName("an own principal is a principal")
    void ownPrincipal() {
        host.file("Home.cs", controller("var me = new Me(); return [|me.GetName()|];"))
                .file("Me.cs", """
                namespace Contoso.Web;
                class Me : System.Security.Claims.ClaimsPrincipal { }
                """);
        assertCall(GET_NAME, Answer.CERTAIN, "it is called on a Contoso.Web.Me");
    }

    @Test
    @DisplayName("called as a static method, qualified or through using static")
    void staticCalls() {
        host.file("Home.cs", controller("return [|HttpContextExtensions.GetIdentityServerOrigin(HttpContext)|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "it is called as a static method");
        host = new Host(root)
                .file(
                        "Home.cs",
                        controller(
                                "return [|Duende.IdentityServer.Extensions.HttpContextExtensions.GetIdentityServerOrigin(HttpContext)|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "it is written with its namespace");
        host = new Host(root)
                .file(
                        "Home.cs",
                        "using static Duende.IdentityServer.Extensions.HttpContextExtensions;\n"
                                + controller("return [|GetIdentityServerOrigin(HttpContext)|];"));
        assertCall(GET_ORIGIN, Answer.CERTAIN, "using static imports it");
    }

    @Test
    @DisplayName("a static method of an own class of the same name")
    void ownStaticClass() {
        host.file("Home.cs", controller("return [|HttpContextExtensions.GetIdentityServerOrigin(HttpContext)|];"))
                .file("Own.cs", """
                        namespace Contoso.Web;
                        static class HttpContextExtensions { public static string GetIdentityServerOrigin(object o) => null; }
                        """);
        assertCall(GET_ORIGIN, Answer.NO, "it is a static method of HttpContextExtensions");
    }

    @Test
    @DisplayName("a file that no project compiles: possible at most")
    void fileInNoProject() {
        host.file("app/App.csproj", Host.PROJECT)
                .file("loose/Home.cs", controller("return [|HttpContext.GetIdentityServerOrigin()|];"));
        assertCall(GET_ORIGIN, Answer.POSSIBLE, "no project is known to compile the file");
    }

    @Test
    @DisplayName("a generic own extension method takes what its constraint allows")
    void ownGeneric() {
        String own = """
                using Microsoft.AspNetCore.Http;
                namespace Contoso;
                public static class Own
                {
                    public static bool GetSchemeSupportsSignOutAsync<T>(this T context, string scheme) %s => true;
                }
                """;
        host.file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", own.formatted(""));
        assertCall(SIGN_OUT, Answer.NO, "Contoso.Own");
        host = new Host(root)
                .file("Home.cs", controller("return [|HttpContext.GetSchemeSupportsSignOutAsync(\"x\")|];"))
                .file("Own.cs", own.formatted("where T : HttpRequest"));
        assertCall(SIGN_OUT, Answer.CERTAIN, "");
    }
}
