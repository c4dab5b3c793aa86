package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ExtensionMethodRemovedTest {

    private static RuleCase onHttpContext() {
        return RuleCase.of("HttpContextExtensionRemoved");
    }

    private static RuleCase onPrincipal() {
        return RuleCase.of("PrincipalGetNameRemoved");
    }

    @Test
    void inMiddleware_theOriginIsSetOnTheServerUrls() {
        onHttpContext()
                .file("Startup.cs", """
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Builder;

                        public class Startup
                        {
                            public void Configure(IApplicationBuilder app)
                            {
                                app.Use(async (ctx, next) =>
                                {
                                    ctx.[|SetIdentityServerOrigin|]("https://identity.example.com");
                                    await next();
                                });
                            }
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed("Startup.cs", """
                        using Duende.IdentityServer.Extensions;
                        using Duende.IdentityServer.Services;
                        using Microsoft.AspNetCore.Builder;
                        using Microsoft.Extensions.DependencyInjection;

                        public class Startup
                        {
                            public void Configure(IApplicationBuilder app)
                            {
                                app.Use(async (ctx, next) =>
                                {
                                    ctx.RequestServices.GetRequiredService<IServerUrls>().Origin = "https://identity.example.com";
                                    await next();
                                });
                            }
                        }
                        """);
    }

    @Test
    void inAController_signOutSupportIsAskedOfTheHandler() {
        onHttpContext().file("AccountController.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Mvc;

                        public class AccountController : Controller
                        {
                            public async Task<IActionResult> Logout(string idp)
                            {
                                var supported = await HttpContext.[|GetSchemeSupportsSignOutAsync|](idp);
                                if (!await HttpContext.[|GetSchemeSupportsSignOutAsync|](idp))
                                {
                                    return NotFound();
                                }

                                return Ok(supported);
                            }
                        }
                        """).finds().suggestsFixed("AccountController.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Authentication;
                        using Microsoft.AspNetCore.Mvc;
                        using Microsoft.Extensions.DependencyInjection;

                        public class AccountController : Controller
                        {
                            public async Task<IActionResult> Logout(string idp)
                            {
                                var supported = await HttpContext.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>().GetHandlerAsync(HttpContext, idp) is IAuthenticationSignOutHandler;
                                if (!(await HttpContext.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>().GetHandlerAsync(HttpContext, idp) is IAuthenticationSignOutHandler))
                                {
                                    return NotFound();
                                }

                                return Ok(supported);
                            }
                        }
                        """);
    }

    @Test
    void anOwnExtensionOfThatNameIsWhatTheCallBindsTo() {
        onHttpContext().file("Extensions.cs", """
                        using System.Threading.Tasks;
                        using Microsoft.AspNetCore.Http;

                        namespace Company.Identity.Pages;

                        public static class Extensions
                        {
                            public static Task<bool> GetSchemeSupportsSignOutAsync(this HttpContext context, string scheme) =>
                                Task.FromResult(true);
                        }
                        """).file("Logout.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Mvc.RazorPages;

                        namespace Company.Identity.Pages.Logout;

                        public class Index : PageModel
                        {
                            public Task<bool> OnGet(string idp) => HttpContext.GetSchemeSupportsSignOutAsync(idp);
                        }
                        """).finds();
    }

    @Test
    void withoutTheNamespaceItIsNotTheLibrarys() {
        onHttpContext().file("Use.cs", """
                        using Company.Web;

                        class Use
                        {
                            string Origin(Microsoft.AspNetCore.Http.HttpContext context) => context.GetIdentityServerOrigin();
                        }
                        """).finds();
    }

    @Test
    void nullConditionalCallsGetAdviceButNoFix() {
        onHttpContext().file("Use.cs", """
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Http;

                        class Use
                        {
                            private readonly IHttpContextAccessor _accessor;

                            string Base() => _accessor.HttpContext?.[|GetIdentityServerBaseUrl|]();
                        }
                        """).finds().saying("IServerUrls.BaseUrl");
    }

    @Test
    void theNameOfAPrincipal() {
        onPrincipal().file("ProfileController.cs", """
                        using Duende.IdentityServer.Extensions;
                        using Microsoft.AspNetCore.Mvc;

                        public class ProfileController : Controller
                        {
                            public string Name() => User.[|GetName|]();

                            public string IdentityName() => User.Identity.[|GetName|]();

                            public string Display() => User.GetDisplayName();
                        }
                        """).finds().hasNoSafeFix();
    }

    @Test
    void manyThingsHaveAGetName() {
        onPrincipal().file("Names.cs", """
                        using System;
                        using System.ComponentModel.DataAnnotations;
                        using System.Reflection;
                        using Duende.IdentityServer.Extensions;

                        class Names
                        {
                            string OfAssembly() => typeof(Names).GetTypeInfo().Assembly.GetName().Name;

                            string OfDisplay(MemberInfo member) => member.GetCustomAttribute<DisplayAttribute>()?.GetName();

                            string OfEnum(DayOfWeek day) => Enum.GetName(day);

                            string GetName() => "own";

                            string Own() => GetName() + this.GetName();
                        }
                        """).finds();
    }
}
