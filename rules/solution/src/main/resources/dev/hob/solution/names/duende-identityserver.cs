// What Hob knows of Duende IdentityServer 6.3: what the rules for moving to 7.0 look for. Signatures only.

namespace Duende.IdentityServer
{
    public class IdentityServerTools
    {
        public virtual System.Threading.Tasks.Task<string> IssueJwtAsync(int lifetime, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims);
        public virtual System.Threading.Tasks.Task<string> IssueJwtAsync(int lifetime, string issuer, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims);
        public virtual System.Threading.Tasks.Task<string> IssueJwtAsync(int lifetime, string issuer, string tokenType, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims);
    }
    public static class IdentityServerToolsExtensions
    {
        public static System.Threading.Tasks.Task<string> IssueClientJwtAsync(this IdentityServerTools tools, string clientId, int lifetime, System.Collections.Generic.IEnumerable<string> scopes = null, System.Collections.Generic.IEnumerable<string> audiences = null, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> additionalClaims = null);
    }
}

namespace Duende.IdentityServer.Extensions
{
    using System.Security.Claims;
    using System.Security.Principal;
    using System.Threading.Tasks;
    using Microsoft.AspNetCore.Http;

    public static class HttpContextExtensions
    {
        public static Task<bool> GetSchemeSupportsSignOutAsync(this HttpContext context, string scheme);
        public static void SetIdentityServerOrigin(this HttpContext context, string value);
        public static void SetIdentityServerBasePath(this HttpContext context, string value);
        public static string GetIdentityServerOrigin(this HttpContext context);
        public static string GetIdentityServerHost(this HttpContext context);
        public static string GetIdentityServerBasePath(this HttpContext context);
        public static string GetIdentityServerBaseUrl(this HttpContext context);
        public static string GetIdentityServerRelativeUrl(this HttpContext context, string path);
        public static string GetIdentityServerIssuerUri(this HttpContext context);
    }
    public static class HttpResponseExtensions
    {
        public static void RedirectToAbsoluteUrl(this HttpResponse response, string url);
    }
    public static class PrincipalExtensions
    {
        public static string GetName(this IPrincipal principal);
        public static string GetName(this IIdentity identity);
        public static string GetDisplayName(this ClaimsPrincipal principal);
        public static string GetSubjectId(this IPrincipal principal);
        public static string GetSubjectId(this IIdentity identity);
    }
}

namespace Duende.IdentityServer.Models
{
    public class Client { }
    public class AuthorizationCode { }
    public class BackChannelAuthenticationRequest { }
    public class Consent { }
    public class RefreshToken { }
    public class Token { }
    public class ProfileDataRequestContext { public System.Security.Claims.ClaimsPrincipal Subject { get; set; } }
    public class IsActiveContext { public System.Security.Claims.ClaimsPrincipal Subject { get; set; } }
}

namespace Duende.IdentityServer.Services
{
    public interface IProfileService { }
    public interface IServerUrls { string Origin { get; set; } string BasePath { get; set; } string BaseUrl { get; } }
    public interface IIssuerNameService { System.Threading.Tasks.Task<string> GetCurrentAsync(); }
    public interface IUserSession { System.Threading.Tasks.Task<System.Security.Claims.ClaimsPrincipal> GetUserAsync(); }
}

namespace Duende.IdentityServer.Services.KeyManagement
{
    public class FileSystemKeyStore : Duende.IdentityServer.Stores.ISigningKeyStore { }
}

namespace Duende.IdentityServer.Stores
{
    using Duende.IdentityServer.Models;

    public interface IAuthorizationCodeStore { }
    public interface IBackChannelAuthenticationRequestStore { }
    public interface IClientStore { }
    public interface IDeviceFlowStore { }
    public interface IIdentityProviderStore { }
    public interface IPersistedGrantStore { }
    public interface IReferenceTokenStore { }
    public interface IRefreshTokenStore { }
    public interface IResourceStore { }
    public interface IServerSideSessionStore { }
    public interface ISigningKeyStore { }
    public interface IUserConsentStore { }

    public class CachingClientStore<T> : IClientStore { }
    public class CachingResourceStore<T> : IResourceStore { }
    public class DefaultGrantStore<T> { }
    public class DefaultAuthorizationCodeStore : DefaultGrantStore<AuthorizationCode>, IAuthorizationCodeStore { }
    public class DefaultBackChannelAuthenticationRequestStore : DefaultGrantStore<BackChannelAuthenticationRequest>, IBackChannelAuthenticationRequestStore { }
    public class DefaultReferenceTokenStore : DefaultGrantStore<Token>, IReferenceTokenStore { }
    public class DefaultRefreshTokenStore : DefaultGrantStore<RefreshToken>, IRefreshTokenStore { }
    public class DefaultUserConsentStore : DefaultGrantStore<Consent>, IUserConsentStore { }
    public class InMemoryClientStore : IClientStore { }
    public class InMemoryDeviceFlowStore : IDeviceFlowStore { }
    public class InMemoryPersistedGrantStore : IPersistedGrantStore { }
    public class InMemoryResourcesStore : IResourceStore { }
    public class InMemoryServerSideSessionStore : IServerSideSessionStore { }
    public class ValidatingClientStore<T> : IClientStore { }
}

namespace Duende.IdentityServer.Hosting.DynamicProviders
{
    public class CachingIdentityProviderStore<T> : Duende.IdentityServer.Stores.IIdentityProviderStore { }
    public class NonCachingIdentityProviderStore<T> : Duende.IdentityServer.Stores.IIdentityProviderStore { }
    public class ValidatingIdentityProviderStore<T> : Duende.IdentityServer.Stores.IIdentityProviderStore { }
}

namespace Duende.IdentityServer.EntityFramework.Stores
{
    using Duende.IdentityServer.Stores;

    public class ClientStore : IClientStore { }
    public class DeviceFlowStore : IDeviceFlowStore { }
    public class IdentityProviderStore : IIdentityProviderStore { }
    public class PersistedGrantStore : IPersistedGrantStore { }
    public class ResourceStore : IResourceStore { }
    public class ServerSideSessionStore : IServerSideSessionStore { }
    public class SigningKeyStore : ISigningKeyStore { }
}
