// What Hob knows of ASP.NET Core: the ways that lead to a request, a response, a user or a service, and the delegates
// that hosts hand to it. Signatures only. Add what a rule needs.

namespace Microsoft.Extensions.DependencyInjection
{
    using System;

    public interface IServiceCollection { }
    public interface IServiceScope { IServiceProvider ServiceProvider { get; } }
    public struct AsyncServiceScope : IServiceScope { public IServiceProvider ServiceProvider { get; } }
    public interface IServiceScopeFactory { IServiceScope CreateScope(); }
    public static class ServiceProviderServiceExtensions
    {
        public static T GetService<T>(this IServiceProvider provider);
        public static T GetRequiredService<T>(this IServiceProvider provider);
        public static object GetRequiredService(this IServiceProvider provider, Type serviceType);
        public static System.Collections.Generic.IEnumerable<T> GetServices<T>(this IServiceProvider provider);
        public static IServiceScope CreateScope(this IServiceProvider provider);
        public static AsyncServiceScope CreateAsyncScope(this IServiceProvider provider);
        public static AsyncServiceScope CreateAsyncScope(this IServiceScopeFactory serviceScopeFactory);
    }
    public static class ServiceCollectionServiceExtensions
    {
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
        public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
    }
}

namespace Microsoft.Extensions.Hosting
{
    public interface IHost { System.IServiceProvider Services { get; } }
}

namespace Microsoft.Extensions.Options
{
    public interface IOptions<out TOptions> { TOptions Value { get; } }
    public interface IOptionsSnapshot<out TOptions> : IOptions<TOptions> { }
    public interface IOptionsMonitor<out TOptions> { TOptions CurrentValue { get; } }
}

namespace Microsoft.AspNetCore.Http
{
    using System;
    using System.Threading.Tasks;

    public delegate Task RequestDelegate(HttpContext context);
    public abstract class HttpContext
    {
        public abstract HttpRequest Request { get; }
        public abstract HttpResponse Response { get; }
        public abstract System.Security.Claims.ClaimsPrincipal User { get; set; }
        public abstract IServiceProvider RequestServices { get; set; }
        public abstract System.Collections.Generic.IDictionary<object, object> Items { get; set; }
    }
    public class DefaultHttpContext : HttpContext
    {
        public override HttpRequest Request { get; }
        public override HttpResponse Response { get; }
    }
    public abstract class HttpRequest { public abstract HttpContext HttpContext { get; } public abstract string Scheme { get; set; } }
    public abstract class HttpResponse { public abstract HttpContext HttpContext { get; } public abstract int StatusCode { get; set; } }
    public interface IHttpContextAccessor { HttpContext HttpContext { get; set; } }
    public class HttpContextAccessor : IHttpContextAccessor { public HttpContext HttpContext { get; set; } }
    public interface IMiddleware { Task InvokeAsync(HttpContext context, RequestDelegate next); }
}

namespace Microsoft.AspNetCore.Builder
{
    using System;
    using System.Threading.Tasks;
    using Microsoft.AspNetCore.Http;

    public interface IApplicationBuilder
    {
        IServiceProvider ApplicationServices { get; set; }
        IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware);
        IApplicationBuilder New();
        RequestDelegate Build();
    }
    public sealed class WebApplicationBuilder
    {
        public Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        public WebApplication Build();
    }
    public sealed class WebApplication : IApplicationBuilder, Microsoft.AspNetCore.Routing.IEndpointRouteBuilder, Microsoft.Extensions.Hosting.IHost
    {
        public IServiceProvider Services { get; }
        public static WebApplicationBuilder CreateBuilder();
        public static WebApplicationBuilder CreateBuilder(string[] args);
        public static WebApplication Create(string[] args = null);
    }
    public static class UseExtensions
    {
        public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, Func<Task>, Task> middleware);
        public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, RequestDelegate, Task> middleware);
    }
    public static class RunExtensions { public static void Run(this IApplicationBuilder app, RequestDelegate handler); }
    public static class MapExtensions
    {
        public static IApplicationBuilder Map(this IApplicationBuilder app, string pathMatch, Action<IApplicationBuilder> configuration);
    }
    public static class MapWhenExtensions
    {
        public static IApplicationBuilder MapWhen(this IApplicationBuilder app, Func<HttpContext, bool> predicate, Action<IApplicationBuilder> configuration);
    }
    public static class UseWhenExtensions
    {
        public static IApplicationBuilder UseWhen(this IApplicationBuilder app, Func<HttpContext, bool> predicate, Action<IApplicationBuilder> configuration);
    }
    public static class EndpointRoutingApplicationBuilderExtensions
    {
        public static IApplicationBuilder UseRouting(this IApplicationBuilder builder);
        public static IApplicationBuilder UseEndpoints(this IApplicationBuilder builder, Action<Microsoft.AspNetCore.Routing.IEndpointRouteBuilder> configure);
    }
    public static class EndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapGet(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
        public static IEndpointConventionBuilder MapGet(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
        public static IEndpointConventionBuilder MapPost(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
        public static IEndpointConventionBuilder MapPost(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
        public static IEndpointConventionBuilder Map(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate);
        public static IEndpointConventionBuilder Map(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, Delegate handler);
    }
    public interface IEndpointConventionBuilder { }
}

namespace Microsoft.AspNetCore.Routing
{
    public interface IEndpointRouteBuilder { System.IServiceProvider ServiceProvider { get; } }
}

namespace Microsoft.AspNetCore.Mvc
{
    using Microsoft.AspNetCore.Http;

    public class ActionContext { public HttpContext HttpContext { get; set; } }
    public class ControllerContext : ActionContext { }
    public abstract class ControllerBase
    {
        public HttpContext HttpContext { get; }
        public HttpRequest Request { get; }
        public HttpResponse Response { get; }
        public System.Security.Claims.ClaimsPrincipal User { get; }
        public ControllerContext ControllerContext { get; set; }
    }
    public abstract class Controller : ControllerBase { }
    public abstract class ViewComponent
    {
        public HttpContext HttpContext { get; }
        public HttpRequest Request { get; }
        public System.Security.Principal.IPrincipal User { get; }
        public System.Security.Claims.ClaimsPrincipal UserClaimsPrincipal { get; }
    }
}

namespace Microsoft.AspNetCore.Mvc.Filters
{
    public abstract class FilterContext : Microsoft.AspNetCore.Mvc.ActionContext { }
    public class ActionExecutingContext : FilterContext { }
    public class ActionExecutedContext : FilterContext { }
    public class AuthorizationFilterContext : FilterContext { }
    public class ExceptionContext : FilterContext { }
    public class PageHandlerExecutingContext : FilterContext { }
    public class ResourceExecutingContext : FilterContext { }
    public class ResultExecutingContext : FilterContext { }
    public class ResultExecutedContext : FilterContext { }
    public abstract class ActionFilterAttribute : System.Attribute { }
}

namespace Microsoft.AspNetCore.Mvc.RazorPages
{
    using Microsoft.AspNetCore.Http;

    public class PageContext : Microsoft.AspNetCore.Mvc.ActionContext { }
    public abstract class PageModel
    {
        public HttpContext HttpContext { get; }
        public HttpRequest Request { get; }
        public HttpResponse Response { get; }
        public System.Security.Claims.ClaimsPrincipal User { get; }
        public PageContext PageContext { get; set; }
    }
    public abstract class PageBase : Microsoft.AspNetCore.Mvc.Razor.RazorPageBase
    {
        public HttpContext HttpContext { get; }
        public HttpRequest Request { get; }
        public HttpResponse Response { get; }
    }
    public abstract class Page : PageBase { }
}

namespace Microsoft.AspNetCore.Mvc.Rendering
{
    public class ViewContext : Microsoft.AspNetCore.Mvc.ActionContext { }
}

namespace Microsoft.AspNetCore.Mvc.Razor
{
    public abstract class RazorPageBase
    {
        public virtual System.Security.Claims.ClaimsPrincipal User { get; }
        public virtual Microsoft.AspNetCore.Mvc.Rendering.ViewContext ViewContext { get; set; }
    }
    public abstract class RazorPage : RazorPageBase { public Microsoft.AspNetCore.Http.HttpContext Context { get; } }
    public abstract class RazorPage<TModel> : RazorPage { public TModel Model { get; } }
}

namespace Microsoft.AspNetCore.Authorization
{
    public interface IAuthorizationRequirement { }
    public class AuthorizationHandlerContext { public virtual System.Security.Claims.ClaimsPrincipal User { get; } public virtual object Resource { get; } }
}

namespace Microsoft.AspNetCore.SignalR
{
    public abstract class HubCallerContext { public abstract System.Security.Claims.ClaimsPrincipal User { get; } }
    public abstract class Hub { public HubCallerContext Context { get; set; } }
    public abstract class Hub<T> : Hub { }
    public static class GetHttpContextExtensions
    {
        public static Microsoft.AspNetCore.Http.HttpContext GetHttpContext(this HubCallerContext connection);
    }
}

namespace Microsoft.AspNetCore.Components.Authorization
{
    public class AuthenticationState { public System.Security.Claims.ClaimsPrincipal User { get; } }
    public abstract class AuthenticationStateProvider { public abstract System.Threading.Tasks.Task<AuthenticationState> GetAuthenticationStateAsync(); }
}

namespace Microsoft.AspNetCore.Authentication
{
    using Microsoft.AspNetCore.Http;
    using System.Security.Claims;
    using System.Threading.Tasks;

    public class AuthenticationProperties { }
    public class AuthenticationTicket { public ClaimsPrincipal Principal { get; } public AuthenticationProperties Properties { get; } }
    public class AuthenticateResult
    {
        public bool Succeeded { get; }
        public ClaimsPrincipal Principal { get; }
        public AuthenticationTicket Ticket { get; }
        public AuthenticationProperties Properties { get; }
    }
    public static class AuthenticationHttpContextExtensions
    {
        public static Task<AuthenticateResult> AuthenticateAsync(this HttpContext context);
        public static Task<AuthenticateResult> AuthenticateAsync(this HttpContext context, string scheme);
    }
    public interface IClaimsTransformation { Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal); }
    public abstract class BaseContext<TOptions> { public HttpContext HttpContext { get; } public HttpRequest Request { get; } public HttpResponse Response { get; } }
    public abstract class PropertiesContext<TOptions> : BaseContext<TOptions> { public AuthenticationProperties Properties { get; } }
    public abstract class PrincipalContext<TOptions> : PropertiesContext<TOptions> { public virtual ClaimsPrincipal Principal { get; set; } }
    public abstract class RemoteAuthenticationContext<TOptions> : BaseContext<TOptions> { public ClaimsPrincipal Principal { get; set; } }
    public abstract class ResultContext<TOptions> : BaseContext<TOptions> { public ClaimsPrincipal Principal { get; set; } }
    public class RedirectContext<TOptions> : PropertiesContext<TOptions> { }
    public abstract class AuthenticationHandler<TOptions>
    {
        protected HttpContext Context { get; }
        protected HttpRequest Request { get; }
        protected HttpResponse Response { get; }
        public TOptions Options { get; }
    }
}

namespace Microsoft.AspNetCore.Authentication.Cookies
{
    using System;
    using System.Threading.Tasks;

    public class CookieAuthenticationOptions { public CookieAuthenticationEvents Events { get; set; } }
    public class CookieValidatePrincipalContext : Microsoft.AspNetCore.Authentication.PrincipalContext<CookieAuthenticationOptions> { }
    public class CookieSigningInContext : Microsoft.AspNetCore.Authentication.PrincipalContext<CookieAuthenticationOptions> { }
    public class CookieSignedInContext : Microsoft.AspNetCore.Authentication.PrincipalContext<CookieAuthenticationOptions> { }
    public class CookieAuthenticationEvents
    {
        public Func<CookieValidatePrincipalContext, Task> OnValidatePrincipal { get; set; }
        public Func<CookieSigningInContext, Task> OnSigningIn { get; set; }
        public Func<CookieSignedInContext, Task> OnSignedIn { get; set; }
        public Func<Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToLogin { get; set; }
        public Func<Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToAccessDenied { get; set; }
    }
}
