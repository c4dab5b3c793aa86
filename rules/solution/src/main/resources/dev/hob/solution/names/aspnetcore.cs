// What Hob knows of ASP.NET Core: the ways that lead to a request, a response, a user or a service, and the delegates
// that hosts hand to it. Signatures only. Add what a rule needs.

namespace Microsoft.Extensions.DependencyInjection
{
    using System;

    public interface IServiceCollection : System.Collections.Generic.IList<ServiceDescriptor> { }
    public class ServiceDescriptor { public Type ServiceType { get; } public Type ImplementationType { get; } public object ImplementationInstance { get; } }
    public static class ServiceCollectionContainerBuilderExtensions { public static ServiceProvider BuildServiceProvider(this IServiceCollection services); }
    public sealed class ServiceProvider : IServiceProvider { public object GetService(Type serviceType); }
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
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services);
        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services);
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory);
        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType);
        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType);
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services);
        public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services);
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
        public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory);
        public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType);
        public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Type implementationType);
        public static IServiceCollection AddTransient<TService>(this IServiceCollection services);
        public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services);
        public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory);
        public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory);
        public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType);
        public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Type implementationType);
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance);
    }
    public static class OptionsServiceCollectionExtensions
    {
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions);
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, string name, Action<TOptions> configureOptions);
        public static IServiceCollection PostConfigure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions);
        public static Microsoft.Extensions.Options.OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services);
    }
    public static class OptionsConfigurationServiceCollectionExtensions
    {
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration config);
    }
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction = null, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default);
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, ServiceLifetime contextLifetime = default, ServiceLifetime optionsLifetime = default);
        public static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024);
        public static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction = null, ServiceLifetime lifetime = default);
    }
    public interface IHttpClientBuilder { string Name { get; } IServiceCollection Services { get; } }
    public static class HttpClientFactoryServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name);
        public static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services);
        public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services);
        public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<System.Net.Http.HttpClient> configureClient);
        public static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<System.Net.Http.HttpClient> configureClient);
        public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this IServiceCollection services, Action<System.Net.Http.HttpClient> configureClient);
    }
    public static class IdentityServiceCollectionExtensions
    {
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddIdentity<TUser, TRole>(this IServiceCollection services);
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddIdentity<TUser, TRole>(this IServiceCollection services, Action<Microsoft.AspNetCore.Identity.IdentityOptions> setupAction);
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddIdentityCore<TUser>(this IServiceCollection services);
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddIdentityCore<TUser>(this IServiceCollection services, Action<Microsoft.AspNetCore.Identity.IdentityOptions> setupAction);
    }
    public static class IdentityServiceCollectionUIExtensions
    {
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddDefaultIdentity<TUser>(this IServiceCollection services);
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddDefaultIdentity<TUser>(this IServiceCollection services, Action<Microsoft.AspNetCore.Identity.IdentityOptions> configureOptions);
    }
    public static class IdentityEntityFrameworkBuilderExtensions
    {
        public static Microsoft.AspNetCore.Identity.IdentityBuilder AddEntityFrameworkStores<TContext>(this Microsoft.AspNetCore.Identity.IdentityBuilder builder);
    }
    public static class AuthenticationServiceCollectionExtensions
    {
        public static Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddAuthentication(this IServiceCollection services);
        public static Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddAuthentication(this IServiceCollection services, string defaultScheme);
        public static Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddAuthentication(this IServiceCollection services, Action<Microsoft.AspNetCore.Authentication.AuthenticationOptions> configureOptions);
    }
    public static class ActivatorUtilities
    {
        public static T CreateInstance<T>(IServiceProvider provider, params object[] parameters);
        public static object CreateInstance(IServiceProvider provider, Type instanceType, params object[] parameters);
    }
}

namespace Microsoft.Extensions.DependencyInjection.Extensions
{
    using System;

    public static class ServiceCollectionDescriptorExtensions
    {
        public static IServiceCollection Replace(this IServiceCollection collection, ServiceDescriptor descriptor);
        public static IServiceCollection RemoveAll<T>(this IServiceCollection collection);
    }
}

namespace Microsoft.Extensions.Configuration
{
    using System;

    public interface IConfiguration { string this[string key] { get; set; } IConfigurationSection GetSection(string key); System.Collections.Generic.IEnumerable<IConfigurationSection> GetChildren(); }
    public interface IConfigurationSection : IConfiguration { string Key { get; } string Path { get; } string Value { get; set; } }
    public interface IConfigurationRoot : IConfiguration { }
    public static class ConfigurationBinder
    {
        public static T Get<T>(this IConfiguration configuration);
        public static T Get<T>(this IConfiguration configuration, Action<BinderOptions> configureOptions);
        public static T GetValue<T>(this IConfiguration configuration, string key);
        public static T GetValue<T>(this IConfiguration configuration, string key, T defaultValue);
        public static void Bind(this IConfiguration configuration, object instance);
        public static void Bind(this IConfiguration configuration, string key, object instance);
    }
}

namespace Microsoft.Extensions.Caching.Memory
{
    using System;
    using System.Threading.Tasks;

    public interface IMemoryCache : IDisposable { bool TryGetValue(object key, out object value); }
    public static class CacheExtensions
    {
        public static T Get<T>(this IMemoryCache cache, object key);
        public static bool TryGetValue<T>(this IMemoryCache cache, object key, out T value);
        public static T Set<T>(this IMemoryCache cache, object key, T value);
        public static T GetOrCreate<T>(this IMemoryCache cache, object key, Func<ICacheEntry, T> factory);
        public static Task<T> GetOrCreateAsync<T>(this IMemoryCache cache, object key, Func<ICacheEntry, Task<T>> factory);
    }
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger { }
    public interface ILogger<out TCategoryName> : ILogger { }
    public interface ILoggerFactory : System.IDisposable { ILogger CreateLogger(string categoryName); }
}

namespace Microsoft.Extensions.Hosting
{
    public interface IHost { System.IServiceProvider Services { get; } }
    public interface IHostBuilder { IHost Build(); IHostBuilder ConfigureServices(System.Action<HostBuilderContext, Microsoft.Extensions.DependencyInjection.IServiceCollection> configureDelegate); }
    public class HostBuilderContext { public Microsoft.Extensions.Configuration.IConfiguration Configuration { get; set; } }
    public static class HostingHostBuilderExtensions { public static IHostBuilder ConfigureServices(this IHostBuilder hostBuilder, System.Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> configureDelegate); }
}

namespace Microsoft.Extensions.Options
{
    public interface IOptions<out TOptions> { TOptions Value { get; } }
    public interface IOptionsSnapshot<out TOptions> : IOptions<TOptions> { }
    public interface IOptionsMonitor<out TOptions> { TOptions CurrentValue { get; } TOptions Get(string name); }
    public static class Options { public static IOptions<TOptions> Create<TOptions>(TOptions options); }
    public class OptionsWrapper<TOptions> : IOptions<TOptions> { public TOptions Value { get; } }
    public interface IConfigureOptions<in TOptions> { void Configure(TOptions options); }
    public interface IConfigureNamedOptions<in TOptions> : IConfigureOptions<TOptions> { void Configure(string name, TOptions options); }
    public interface IPostConfigureOptions<in TOptions> { void PostConfigure(string name, TOptions options); }
    public class OptionsBuilder<TOptions>
    {
        public Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        public virtual OptionsBuilder<TOptions> Configure(System.Action<TOptions> configureOptions);
        public virtual OptionsBuilder<TOptions> Configure<TDep>(System.Action<TOptions, TDep> configureOptions);
        public virtual OptionsBuilder<TOptions> PostConfigure(System.Action<TOptions> configureOptions);
        public virtual OptionsBuilder<TOptions> Validate(System.Func<TOptions, bool> validation);
    }
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

    public interface IUrlHelper { ActionContext ActionContext { get; } }
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
    public abstract class ActionResult { }
    public sealed class ActionResult<TValue> { public ActionResult Result { get; } public TValue Value { get; } }
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
    // Each takes more arguments, in many forms, which say nothing of types.
    public interface IHtmlHelper<TModel>
    {
        Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<TModel> ViewData { get; }
        ViewContext ViewContext { get; }
        object CheckBoxFor(System.Linq.Expressions.Expression<System.Func<TModel, bool>> expression, params object[] more);
        object DisplayFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object DisplayNameFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object DropDownListFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object EditorFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object HiddenFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object LabelFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object TextAreaFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object TextBoxFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object ValidationMessageFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
        object ValueFor<TResult>(System.Linq.Expressions.Expression<System.Func<TModel, TResult>> expression, params object[] more);
    }
}

namespace Microsoft.AspNetCore.Mvc.Razor
{
    public abstract class RazorPageBase
    {
        public virtual System.Security.Claims.ClaimsPrincipal User { get; }
        public virtual Microsoft.AspNetCore.Mvc.Rendering.ViewContext ViewContext { get; set; }
    }
    public abstract class RazorPage : RazorPageBase { public Microsoft.AspNetCore.Http.HttpContext Context { get; } }
    // With the members that Razor itself generates into every view.
    public abstract class RazorPage<TModel> : RazorPage
    {
        public TModel Model { get; }
        public Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<TModel> ViewData { get; set; }
        public Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper<TModel> Html { get; }
        public Microsoft.AspNetCore.Mvc.IUrlHelper Url { get; }
    }
}

namespace Microsoft.AspNetCore.Mvc.ViewFeatures
{
    public class ViewDataDictionary<TModel> { public TModel Model { get; set; } public object this[string index] { get; set; } }
}

namespace Microsoft.AspNetCore.Components
{
    public abstract class ComponentBase { }
    public abstract class LayoutComponentBase : ComponentBase { }
    public abstract class OwningComponentBase : ComponentBase { protected System.IServiceProvider ScopedServices { get; } }
    public abstract class OwningComponentBase<TService> : OwningComponentBase { protected TService Service { get; } }
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

    public class AuthenticationOptions { }
    public class AuthenticationProperties { public System.Collections.Generic.IDictionary<string, string> Items { get; } public string RedirectUri { get; set; } }
    public class AuthenticationScheme { public string Name { get; } public string DisplayName { get; } public System.Type HandlerType { get; } }
    public interface IAuthenticationSchemeProvider { Task<System.Collections.Generic.IEnumerable<AuthenticationScheme>> GetAllSchemesAsync(); Task<AuthenticationScheme> GetSchemeAsync(string name); Task<System.Collections.Generic.IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync(); Task<AuthenticationScheme> GetDefaultAuthenticateSchemeAsync(); Task<AuthenticationScheme> GetDefaultChallengeSchemeAsync(); Task<AuthenticationScheme> GetDefaultSignInSchemeAsync(); Task<AuthenticationScheme> GetDefaultSignOutSchemeAsync(); }
    public class AuthenticationBuilder
    {
        public virtual Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        public virtual AuthenticationBuilder AddScheme<TOptions, THandler>(string authenticationScheme, System.Action<TOptions> configureOptions);
        public virtual AuthenticationBuilder AddScheme<TOptions, THandler>(string authenticationScheme, string displayName, System.Action<TOptions> configureOptions);
    }
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
    public interface ISystemClock { System.DateTimeOffset UtcNow { get; } }
    public class SystemClock : ISystemClock { public System.DateTimeOffset UtcNow { get; } }
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

namespace Microsoft.AspNetCore.Mvc.Testing
{
    public class WebApplicationFactory<TEntryPoint> : System.IDisposable
    {
        public virtual System.IServiceProvider Services { get; }
        public System.Net.Http.HttpClient CreateClient();
        public WebApplicationFactory<TEntryPoint> WithWebHostBuilder(System.Action<Microsoft.AspNetCore.Hosting.IWebHostBuilder> configuration);
    }
}
