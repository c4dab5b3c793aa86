package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** Rules about C# in views, pages and components: what they find, and that fixes are written as Razor wants them. */
class RazorTest {

    private static RuleCase tools() {
        return RuleCase.of("IdentityServerToolsUsedDirectly");
    }

    private static RuleCase onHttpContext() {
        return RuleCase.of("HttpContextExtensionRemoved");
    }

    @Test
    void anInjectedService_inAView() {
        tools().file("Views/Home/Index.cshtml", """
                        @using Duende.IdentityServer
                        @inject [|IdentityServerTools|] Tools

                        <p title="IdentityServerTools">@nameof(IdentityServerTools) IdentityServerTools</p>
                        <p>@await Tools.IssueJwtAsync(1, new List<System.Security.Claims.Claim>())</p>
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .saying("The property Tools")
                .safelyFixed("Views/Home/Index.cshtml", """
                        @using Duende.IdentityServer
                        @inject IIdentityServerTools Tools

                        <p title="IdentityServerTools">@nameof(IdentityServerTools) IdentityServerTools</p>
                        <p>@await Tools.IssueJwtAsync(1, new List<System.Security.Claims.Claim>())</p>
                        """);
    }

    @Test
    void anInjectedService_underItsFullName_andAnAlias() {
        tools().file("Pages/Index.cshtml", """
                        @page
                        @using Issuer = Duende.IdentityServer.IdentityServerTools
                        @inject Duende.IdentityServer.[|IdentityServerTools|] A
                        @inject [|Issuer|] B
                        """).finds().atLevel(Level.ERROR).safelyFixed("Pages/Index.cshtml", """
                        @page
                        @using Issuer = Duende.IdentityServer.IIdentityServerTools
                        @inject Duende.IdentityServer.IIdentityServerTools A
                        @inject Issuer B
                        """);
    }

    @Test
    void importsOfTheFoldersAboveCount() {
        tools().file(
                        "_ViewImports.cshtml",
                        "@using Duende.IdentityServer\n@using Issuer = Duende.IdentityServer.IdentityServerTools\n")
                .file("Views/Index.cshtml", "@inject [|IdentityServerTools|] A\n@inject [|Issuer|] B\n")
                .file("Components/_Imports.razor", "@using Duende.IdentityServer\n")
                .file("Components/Pages/Issue.razor", "@inject [|IdentityServerTools|] A\n")
                .file("Other/Issue.razor", "@inject IdentityServerTools NotImportedHere\n")
                .finds();
    }

    @Test
    void anInjectedService_inAComponent_andItsOtherPart() {
        tools().file("Issue.razor", """
                        @using Duende.IdentityServer
                        @inject [|IdentityServerTools|] Tools
                        <button @onclick="() => Use(Tools)">Issue</button>
                        @code {
                            [Inject] public [|IdentityServerTools|] More { get; set; }
                            void Use([|IdentityServerTools|] tools) { }
                        }
                        """).finds().safelyFixed("Issue.razor", """
                        @using Duende.IdentityServer
                        @inject IIdentityServerTools Tools
                        <button @onclick="() => Use(Tools)">Issue</button>
                        @code {
                            [Inject] public IIdentityServerTools More { get; set; }
                            void Use(IIdentityServerTools tools) { }
                        }
                        """);
    }

    @Test
    void anotherTypeOfThatNameIsSilent() {
        tools().file("Tools.cs", "namespace Acme { public class IdentityServerTools { } }")
                .file("Index.cshtml", "@using Acme\n@inject IdentityServerTools Tools\n")
                .file("Issue.razor", "@namespace Acme\n@inject IdentityServerTools Tools\n")
                .finds();
    }

    @Test
    void aCallOnTheContextOfTheView_isReplacedInParentheses() {
        onHttpContext()
                .file("Views/Index.cshtml", """
                        @using Duende.IdentityServer.Extensions
                        @model string

                        <a href="@Context.[|GetIdentityServerOrigin|]()/x">@Context.[|GetIdentityServerOrigin|]().Length</a>
                        @{
                            var origin = Context.[|GetIdentityServerOrigin|]();
                        }
                        @Html.Raw(Context.[|GetIdentityServerOrigin|]())
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .suggestsFixed("Views/Index.cshtml", """
                        @using Duende.IdentityServer.Extensions
                        @using Duende.IdentityServer.Services
                        @using Microsoft.Extensions.DependencyInjection
                        @model string

                        <a href="@(Context.RequestServices.GetRequiredService<IServerUrls>().Origin)/x">\
                        @(Context.RequestServices.GetRequiredService<IServerUrls>().Origin.Length)</a>
                        @{
                            var origin = Context.RequestServices.GetRequiredService<IServerUrls>().Origin;
                        }
                        @Html.Raw(Context.RequestServices.GetRequiredService<IServerUrls>().Origin)
                        """);
    }

    @Test
    void inAPage_theUsingComesBehindTheDirectiveThatMustBeFirst() {
        onHttpContext()
                .file("Pages/_ViewImports.cshtml", "@using Duende.IdentityServer.Extensions\n")
                .file("Pages/Index.cshtml", """
                        @page "/x"
                        <p>@HttpContext.[|GetIdentityServerOrigin|]()</p>
                        """)
                .finds()
                .suggestsFixed("Pages/Index.cshtml", """
                        @page "/x"
                        @using Duende.IdentityServer.Services
                        @using Microsoft.Extensions.DependencyInjection
                        <p>@(HttpContext.RequestServices.GetRequiredService<IServerUrls>().Origin)</p>
                        """);
    }

    @Test
    void theUserOfAView() {
        RuleCase.of("PrincipalGetNameRemoved")
                .file("Views/_Layout.cshtml", """
                        @using Duende.IdentityServer.Extensions
                        @if (User.Identity.IsAuthenticated) {
                            <b>@User.Identity.[|GetName|]()</b> <i>@User.[|GetName|]()</i>
                        }
                        """)
                .file("Views/Other.cshtml", """
                        @using Acme
                        @User.GetName()
                        """)
                .file("Own.cs", """
                        namespace Acme;
                        public static class Own { public static string GetName(this System.Security.Claims.ClaimsPrincipal p) => ""; }
                        """)
                .finds();
    }

    @Test
    void theModelOfAView_andOfItsLambdas() {
        RuleCase.of("PrincipalGetNameRemoved")
                .file("Model.cs", """
                        namespace Acme;
                        public class Account { public System.Security.Principal.IIdentity Who { get; set; } }
                        """)
                .file("Views/A.cshtml", """
                        @using Duende.IdentityServer.Extensions
                        @model Acme.Account
                        @Model.Who.[|GetName|]()
                        @Html.DisplayFor(m => m.Who.[|GetName|]())
                        """)
                .finds();
    }

    @Test
    void whatImportsInjectIsKnownInTheViewsBelow() {
        RuleCase.of("PrincipalGetNameRemoved")
                .file("_ViewImports.cshtml", """
                        @using Duende.IdentityServer.Extensions
                        @inject Microsoft.AspNetCore.Http.IHttpContextAccessor Accessor
                        """)
                .file("Views/A.cshtml", "@Accessor.HttpContext.User.[|GetName|]()\n")
                .finds();
    }

    @Test
    void aComponentIsOneClassWithTheFileBesideIt() {
        RuleCase.of("PrincipalGetNameRemoved")
                .file("Host.csproj", HOST)
                .file("Pages/Who.razor", "@using Duende.IdentityServer.Extensions\n@user.[|GetName|]()\n")
                .file("Pages/Who.razor.cs", """
                        namespace Host.Pages;
                        public partial class Who { private System.Security.Claims.ClaimsPrincipal user; }
                        """)
                .finds();
    }

    private static final String HOST = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup>
            </Project>
            """;
}
