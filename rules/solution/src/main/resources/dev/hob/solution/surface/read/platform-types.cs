// Types that signatures of libraries name, by name only: enough to write them in full, and to tell values from references.
// Not for looking up members. A type that is missing stays as the sources call it. Sorted by namespace and name.

namespace AutoMapper
{
    public interface IConfigurationProvider;
    public interface IMapper;
    public interface IMapperConfigurationExpression;
    public class MapperConfiguration;
    public class Profile;
}

namespace Duende.IdentityModel.Client
{
    public class DiscoveryDocumentResponse;
    public class ProtocolRequest;
    public class ProtocolResponse;
    public class TokenRequest;
    public class TokenResponse;
    public class TokenRevocationRequest;
}

namespace Duende.IdentityModel.Jwk
{
    public class JsonWebKey;
    public class JsonWebKeySet;
}

namespace IdentityModel
{
    public class Base64Url;
}

namespace IdentityModel.Client
{
    public class AccessTokenRequest;
    public class DiscoveryDocumentResponse;
    public class ProtocolRequest;
    public class ProtocolResponse;
    public class TokenRequest;
    public class TokenResponse;
    public class TokenRevocationRequest;
}

namespace IdentityModel.Jwk
{
    public class JsonWebKey;
    public class JsonWebKeySet;
}

namespace Microsoft.AspNetCore.Authentication
{
    public class AuthenticateResult;
    public class AuthenticationBuilder;
    public class AuthenticationHandler<T>;
    public class AuthenticationOptions;
    public class AuthenticationProperties;
    public class AuthenticationScheme;
    public class AuthenticationSchemeBuilder;
    public class AuthenticationSchemeOptions;
    public class AuthenticationTicket;
    public class AuthenticationToken;
    public class HandleRequestContext<T>;
    public class HandleRequestResult;
    public interface IAuthenticationConfigurationProvider;
    public interface IAuthenticationHandler;
    public interface IAuthenticationHandlerProvider;
    public interface IAuthenticationRequestHandler;
    public interface IAuthenticationSchemeProvider;
    public interface IAuthenticationService;
    public interface IAuthenticationSignInHandler;
    public interface IAuthenticationSignOutHandler;
    public interface IClaimsTransformation;
    public interface IDataSerializer<T>;
    public interface ISecureDataFormat<T>;
    public interface ISystemClock;
    public class PrincipalContext<T>;
    public class PropertiesContext<T>;
    public class PropertiesDataFormat;
    public class RemoteAuthenticationContext<T>;
    public class RemoteAuthenticationEvents;
    public class RemoteAuthenticationHandler<T>;
    public class RemoteAuthenticationOptions;
    public class RemoteFailureContext;
    public class ResultContext<T>;
    public class SecureDataFormat<T>;
    public class SignInAuthenticationHandler<T>;
    public class SignOutAuthenticationHandler<T>;
    public class SystemClock;
    public class TicketDataFormat;
    public class TicketReceivedContext;
    public class TicketSerializer;
}

namespace Microsoft.AspNetCore.Authentication.Cookies
{
    public class CookieAuthenticationEvents;
    public class CookieAuthenticationHandler;
    public class CookieAuthenticationOptions;
    public class CookieSignedInContext;
    public class CookieSigningInContext;
    public class CookieSigningOutContext;
    public class CookieSlidingExpirationContext;
    public class CookieValidatePrincipalContext;
    public interface ICookieManager;
    public interface ITicketStore;
}

namespace Microsoft.AspNetCore.Authentication.JwtBearer
{
    public class AuthenticationFailedContext;
    public class ForbiddenContext;
    public class JwtBearerChallengeContext;
    public class JwtBearerEvents;
    public class JwtBearerHandler;
    public class JwtBearerOptions;
    public class MessageReceivedContext;
    public class TokenValidatedContext;
}

namespace Microsoft.AspNetCore.Authentication.OAuth
{
    public class OAuthCodeExchangeContext;
    public class OAuthCreatingTicketContext;
    public class OAuthEvents;
    public class OAuthHandler<T>;
    public class OAuthOptions;
    public class OAuthTokenResponse;
}

namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
{
    public class AuthorizationCodeReceivedContext;
    public class OpenIdConnectEvents;
    public class OpenIdConnectHandler;
    public class OpenIdConnectOptions;
    public enum OpenIdConnectRedirectBehavior { }
    public class PushedAuthorizationContext;
    public class RedirectContext;
    public class UserInformationReceivedContext;
}

namespace Microsoft.AspNetCore.Authorization
{
    public class AuthorizationHandler<T>;
    public class AuthorizationHandler<T1, T2>;
    public class AuthorizationHandlerContext;
    public class AuthorizationOptions;
    public class AuthorizationPolicy;
    public class AuthorizationPolicyBuilder;
    public class AuthorizationResult;
    public interface IAuthorizationHandler;
    public interface IAuthorizationMiddlewareResultHandler;
    public interface IAuthorizationPolicyProvider;
    public interface IAuthorizationRequirement;
    public interface IAuthorizationService;
    public interface IAuthorizeData;
}

namespace Microsoft.AspNetCore.Authorization.Policy
{
    public interface IPolicyEvaluator;
    public class PolicyAuthorizationResult;
}

namespace Microsoft.AspNetCore.Builder
{
    public class ApplicationBuilder;
    public class CookieBuilder;
    public class ForwardedHeadersOptions;
    public interface IApplicationBuilder;
    public interface IEndpointConventionBuilder;
    public class RequestLocalizationOptions;
    public class RouteHandlerBuilder;
    public class StaticFileOptions;
    public class WebApplication;
    public class WebApplicationBuilder;
}

namespace Microsoft.AspNetCore.Cors.Infrastructure
{
    public class CorsOptions;
    public class CorsPolicy;
    public class CorsPolicyBuilder;
    public class CorsResult;
    public interface ICorsPolicyProvider;
    public interface ICorsService;
}

namespace Microsoft.AspNetCore.DataProtection
{
    public class DataProtectionOptions;
    public interface IDataProtectionBuilder;
    public interface IDataProtectionProvider;
    public interface IDataProtector;
    public interface ITimeLimitedDataProtector;
}

namespace Microsoft.AspNetCore.DataProtection.KeyManagement
{
    public interface IKey;
    public interface IKeyManager;
    public class KeyManagementOptions;
}

namespace Microsoft.AspNetCore.DataProtection.Repositories
{
    public interface IXmlRepository;
}

namespace Microsoft.AspNetCore.Hosting
{
    public interface IHostingEnvironment;
    public interface IStartupFilter;
    public interface IWebHost;
    public interface IWebHostBuilder;
    public interface IWebHostEnvironment;
}

namespace Microsoft.AspNetCore.Http
{
    public class ConnectionInfo;
    public class CookieBuilder;
    public class CookieOptions;
    public enum CookieSecurePolicy { }
    public class DefaultHttpContext;
    public class Endpoint;
    public class EndpointFilterInvocationContext;
    public class EndpointMetadataCollection;
    public class FormCollection;
    public struct FragmentString;
    public class HeaderDictionary;
    public struct HostString;
    public class HttpContext;
    public class HttpRequest;
    public class HttpResponse;
    public interface IEndpointFilter;
    public interface IFormCollection;
    public interface IFormFile;
    public interface IHeaderDictionary;
    public interface IHttpContextAccessor;
    public interface IHttpContextFactory;
    public interface IMiddleware;
    public interface IProblemDetailsService;
    public interface IQueryCollection;
    public interface IRequestCookieCollection;
    public interface IResponseCookies;
    public interface IResult;
    public interface ISession;
    public struct PathString;
    public class QueryCollection;
    public struct QueryString;
    public delegate void RequestDelegate();
    public enum SameSiteMode { }
    public class WebSocketManager;
}

namespace Microsoft.AspNetCore.Http.Features
{
    public class FeatureCollection;
    public interface IFeatureCollection;
    public interface IHttpRequestFeature;
    public interface IHttpResponseFeature;
}

namespace Microsoft.AspNetCore.Http.Metadata
{
    public interface IEndpointNameMetadata;
}

namespace Microsoft.AspNetCore.Identity
{
    public class ExternalLoginInfo;
    public interface ILookupNormalizer;
    public interface IPasswordHasher<T>;
    public interface IPasswordValidator<T>;
    public interface IRoleStore<T>;
    public interface ISecurityStampValidator;
    public interface IUserClaimsPrincipalFactory<T>;
    public interface IUserConfirmation<T>;
    public interface IUserEmailStore<T>;
    public interface IUserPasswordStore<T>;
    public interface IUserStore<T>;
    public interface IUserValidator<T>;
    public class IdentityBuilder;
    public class IdentityError;
    public class IdentityErrorDescriber;
    public class IdentityOptions;
    public class IdentityResult;
    public class IdentityRole;
    public class IdentityRole<T>;
    public class IdentityRoleClaim<T>;
    public class IdentityUser;
    public class IdentityUser<T>;
    public class IdentityUserClaim<T>;
    public class IdentityUserLogin<T>;
    public class IdentityUserRole<T>;
    public class IdentityUserToken<T>;
    public class PasswordHasher<T>;
    public class RoleManager<T>;
    public class SecurityStampRefreshingPrincipalContext;
    public class SecurityStampValidator<T>;
    public class SecurityStampValidatorOptions;
    public class SignInManager<T>;
    public class SignInResult;
    public class UserClaimsPrincipalFactory<T>;
    public class UserClaimsPrincipalFactory<T1, T2>;
    public class UserLoginInfo;
    public class UserManager<T>;
}

namespace Microsoft.AspNetCore.Identity.EntityFrameworkCore
{
    public class IdentityDbContext;
    public class IdentityDbContext<T>;
    public class IdentityDbContext<T1, T2, T3>;
}

namespace Microsoft.AspNetCore.Localization
{
    public interface IRequestCultureProvider;
    public class ProviderCultureResult;
    public class RequestCulture;
    public class RequestCultureProvider;
}

namespace Microsoft.AspNetCore.Mvc
{
    public class ActionContext;
    public class ActionResult;
    public class ActionResult<T>;
    public class Controller;
    public class ControllerBase;
    public interface IActionResult;
    public interface IUrlHelper;
    public class JsonResult;
    public class MvcOptions;
    public class ProblemDetails;
}

namespace Microsoft.AspNetCore.Mvc.Filters
{
    public class ActionExecutedContext;
    public class ActionExecutingContext;
    public class ActionFilterAttribute;
    public class AuthorizationFilterContext;
    public class ExceptionContext;
    public class FilterContext;
    public interface IActionFilter;
    public interface IAsyncActionFilter;
    public interface IAuthorizationFilter;
    public interface IFilterMetadata;
    public class ResourceExecutingContext;
    public class ResultExecutedContext;
    public class ResultExecutingContext;
}

namespace Microsoft.AspNetCore.Mvc.RazorPages
{
    public class PageModel;
    public class PageResult;
}

namespace Microsoft.AspNetCore.Routing
{
    public class EndpointDataSource;
    public interface IEndpointRouteBuilder;
    public interface IRouteBuilder;
    public interface IRouter;
    public class LinkGenerator;
    public class RouteData;
    public class RouteEndpoint;
    public class RouteGroupBuilder;
    public class RouteValueDictionary;
}

namespace Microsoft.AspNetCore.WebUtilities
{
    public class QueryHelpers;
}

namespace Microsoft.Data.SqlClient
{
    public class SqlCommand;
    public class SqlConnection;
    public class SqlDataReader;
    public class SqlException;
    public class SqlParameter;
    public class SqlTransaction;
}

namespace Microsoft.Data.Sqlite
{
    public class SqliteConnection;
}

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext;
    public class DbContextOptions;
    public class DbContextOptions<T>;
    public class DbContextOptionsBuilder;
    public class DbContextOptionsBuilder<T>;
    public class DbSet<T>;
    public class DbUpdateConcurrencyException;
    public class DbUpdateException;
    public enum DeleteBehavior { }
    public enum EntityState { }
    public interface IDbContextFactory<T>;
    public interface IEntityTypeConfiguration<T>;
    public class ModelBuilder;
    public class ModelConfigurationBuilder;
    public enum QueryTrackingBehavior { }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class ChangeTracker;
    public class EntityEntry;
    public class EntityEntry<T>;
    public class ValueComparer;
    public class ValueComparer<T>;
}

namespace Microsoft.EntityFrameworkCore.Diagnostics
{
    public interface IInterceptor;
    public class SaveChangesInterceptor;
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade;
}

namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    public class EntityTypeBuilder;
    public class EntityTypeBuilder<T>;
    public class PropertyBuilder;
    public class PropertyBuilder<T>;
}

namespace Microsoft.EntityFrameworkCore.Migrations
{
    public class Migration;
    public class MigrationBuilder;
}

namespace Microsoft.EntityFrameworkCore.Storage
{
    public interface IDbContextTransaction;
    public interface IExecutionStrategy;
}

namespace Microsoft.EntityFrameworkCore.Storage.ValueConversion
{
    public class ValueConverter;
    public class ValueConverter<T1, T2>;
}

namespace Microsoft.Extensions.Caching.Distributed
{
    public class DistributedCacheEntryOptions;
    public interface IDistributedCache;
}

namespace Microsoft.Extensions.Caching.Hybrid
{
    public class HybridCache;
    public class HybridCacheEntryOptions;
    public class HybridCacheOptions;
}

namespace Microsoft.Extensions.Caching.Memory
{
    public interface ICacheEntry;
    public interface IMemoryCache;
    public class MemoryCache;
    public class MemoryCacheEntryOptions;
    public class MemoryCacheOptions;
}

namespace Microsoft.Extensions.Configuration
{
    public class ConfigurationBuilder;
    public class ConfigurationManager;
    public interface IConfiguration;
    public interface IConfigurationBuilder;
    public interface IConfigurationRoot;
    public interface IConfigurationSection;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public class ActivatorUtilities;
    public struct AsyncServiceScope;
    public interface IHealthChecksBuilder;
    public interface IHttpClientBuilder;
    public interface IMvcBuilder;
    public interface IMvcCoreBuilder;
    public interface IServiceCollection;
    public interface IServiceProviderFactory<T>;
    public interface IServiceScope;
    public interface IServiceScopeFactory;
    public class ServiceCollection;
    public class ServiceDescriptor;
    public enum ServiceLifetime { }
    public class ServiceProvider;
}

namespace Microsoft.Extensions.Diagnostics.HealthChecks
{
    public class HealthCheckContext;
    public class HealthCheckRegistration;
    public struct HealthCheckResult;
    public enum HealthStatus { }
    public interface IHealthCheck;
}

namespace Microsoft.Extensions.FileProviders
{
    public interface IFileInfo;
    public interface IFileProvider;
}

namespace Microsoft.Extensions.Hosting
{
    public class BackgroundService;
    public class Host;
    public class HostBuilderContext;
    public interface IHost;
    public interface IHostApplicationBuilder;
    public interface IHostApplicationLifetime;
    public interface IHostBuilder;
    public interface IHostEnvironment;
    public interface IHostedLifecycleService;
    public interface IHostedService;
}

namespace Microsoft.Extensions.Localization
{
    public interface IStringLocalizer;
    public interface IStringLocalizer<T>;
    public interface IStringLocalizerFactory;
    public class LocalizedString;
}

namespace Microsoft.Extensions.Logging
{
    public struct EventId;
    public interface ILogger;
    public interface ILogger<T>;
    public interface ILoggerFactory;
    public interface ILoggerProvider;
    public interface ILoggingBuilder;
    public enum LogLevel { }
    public class Logger<T>;
    public class LoggerFactory;
}

namespace Microsoft.Extensions.Options
{
    public class ConfigureNamedOptions<T>;
    public class ConfigureOptions<T>;
    public class DataAnnotationValidateOptions<T>;
    public interface IConfigureNamedOptions<T>;
    public interface IConfigureOptions<T>;
    public interface IOptions<T>;
    public interface IOptionsChangeTokenSource<T>;
    public interface IOptionsFactory<T>;
    public interface IOptionsMonitor<T>;
    public interface IOptionsMonitorCache<T>;
    public interface IOptionsSnapshot<T>;
    public interface IPostConfigureOptions<T>;
    public interface IValidateOptions<T>;
    public class Options;
    public class OptionsBuilder<T>;
    public class OptionsCache<T>;
    public class OptionsFactory<T>;
    public class OptionsManager<T>;
    public class OptionsMonitor<T>;
    public class PostConfigureOptions<T>;
    public class ValidateOptionsResult;
}

namespace Microsoft.Extensions.Primitives
{
    public class CancellationChangeToken;
    public interface IChangeToken;
    public struct StringSegment;
    public struct StringValues;
}

namespace Microsoft.IdentityModel.JsonWebTokens
{
    public class JsonWebToken;
    public class JsonWebTokenHandler;
}

namespace Microsoft.IdentityModel.Protocols
{
    public class ConfigurationManager<T>;
    public class HttpDocumentRetriever;
    public interface IConfigurationManager<T>;
    public interface IDocumentRetriever;
}

namespace Microsoft.IdentityModel.Protocols.OpenIdConnect
{
    public class OpenIdConnectConfiguration;
    public class OpenIdConnectMessage;
    public class OpenIdConnectProtocolValidator;
}

namespace Microsoft.IdentityModel.Tokens
{
    public class AsymmetricSecurityKey;
    public class BaseConfiguration;
    public class CryptoProviderFactory;
    public class ECDsaSecurityKey;
    public class EncryptingCredentials;
    public interface ISecurityTokenValidator;
    public delegate void IssuerValidator();
    public class JsonWebKey;
    public class JsonWebKeySet;
    public delegate void LifetimeValidator();
    public class RsaSecurityKey;
    public class SecurityKey;
    public class SecurityToken;
    public class SecurityTokenDescriptor;
    public class SecurityTokenException;
    public class SecurityTokenHandler;
    public class SecurityTokenValidationException;
    public class SignatureProvider;
    public class SigningCredentials;
    public class SymmetricSecurityKey;
    public class TokenHandler;
    public class TokenValidationParameters;
    public class TokenValidationResult;
    public class X509SecurityKey;
    public class X509SigningCredentials;
}

namespace Microsoft.Net.Http.Headers
{
    public class MediaTypeHeaderValue;
}

namespace Newtonsoft.Json
{
    public enum DefaultValueHandling { }
    public class JsonConverter;
    public class JsonConverter<T>;
    public class JsonReader;
    public class JsonSerializer;
    public class JsonSerializerSettings;
    public class JsonTextWriter;
    public class JsonWriter;
    public enum MemberSerialization { }
    public enum NullValueHandling { }
}

namespace Newtonsoft.Json.Linq
{
    public class JArray;
    public class JObject;
    public class JProperty;
    public class JToken;
    public class JValue;
}

namespace Newtonsoft.Json.Serialization
{
    public class DefaultContractResolver;
    public interface IContractResolver;
    public class JsonContract;
    public class JsonProperty;
}

namespace System
{
    public delegate void Action();
    public delegate void Action<T>();
    public delegate void Action<T1, T2>();
    public delegate void Action<T1, T2, T3>();
    public delegate void Action<T1, T2, T3, T4>();
    public class AggregateException;
    public class ArgumentException;
    public class ArgumentNullException;
    public class Array;
    public struct ArraySegment<T>;
    public class Attribute;
    public enum Base64FormattingOptions { }
    public class BinaryData;
    public delegate void Comparison<T>();
    public class Console;
    public class Convert;
    public struct DateOnly;
    public struct DateTime;
    public enum DateTimeKind { }
    public struct DateTimeOffset;
    public enum DayOfWeek { }
    public class Delegate;
    public class Enum;
    public class Environment;
    public class EventArgs;
    public delegate void EventHandler();
    public delegate void EventHandler<T>();
    public class Exception;
    public class FormatException;
    public delegate void Func<T>();
    public delegate void Func<T1, T2>();
    public delegate void Func<T1, T2, T3>();
    public delegate void Func<T1, T2, T3, T4>();
    public delegate void Func<T1, T2, T3, T4, T5>();
    public struct Guid;
    public struct Half;
    public struct HashCode;
    public interface IAsyncDisposable;
    public interface IAsyncResult;
    public interface ICloneable;
    public interface IComparable;
    public interface IComparable<T>;
    public interface IConvertible;
    public interface ICustomFormatter;
    public interface IDisposable;
    public interface IEquatable<T>;
    public interface IFormatProvider;
    public interface IFormattable;
    public interface IObservable<T>;
    public interface IObserver<T>;
    public interface IParsable<T>;
    public interface IProgress<T>;
    public interface IServiceProvider;
    public interface ISpanFormattable;
    public interface ISpanParsable<T>;
    public struct Index;
    public struct Int128;
    public struct IntPtr;
    public class InvalidOperationException;
    public class Lazy<T>;
    public class Math;
    public struct Memory<T>;
    public class NotImplementedException;
    public class NotSupportedException;
    public struct Nullable<T>;
    public class OperationCanceledException;
    public delegate void Predicate<T>();
    public class Progress<T>;
    public class Random;
    public struct Range;
    public struct ReadOnlyMemory<T>;
    public struct ReadOnlySpan<T>;
    public struct RuntimeTypeHandle;
    public struct Span<T>;
    public class StringComparer;
    public enum StringComparison { }
    public enum StringSplitOptions { }
    public struct TimeOnly;
    public class TimeProvider;
    public struct TimeSpan;
    public class TimeZoneInfo;
    public class TimeoutException;
    public class Tuple<T>;
    public class Tuple<T1, T2>;
    public class Tuple<T1, T2, T3>;
    public class Type;
    public enum TypeCode { }
    public struct UInt128;
    public struct UIntPtr;
    public class Uri;
    public class UriBuilder;
    public enum UriFormat { }
    public enum UriKind { }
    public struct ValueTuple<T1, T2>;
    public struct ValueTuple<T1, T2, T3>;
    public class ValueType;
    public class Version;
    public class WeakReference<T>;
}

namespace System.Collections
{
    public class ArrayList;
    public struct DictionaryEntry;
    public class Hashtable;
    public interface ICollection;
    public interface IComparer;
    public interface IDictionary;
    public interface IEnumerable;
    public interface IEnumerator;
    public interface IEqualityComparer;
    public interface IList;
}

namespace System.Collections.Concurrent
{
    public class BlockingCollection<T>;
    public class ConcurrentBag<T>;
    public class ConcurrentDictionary<T1, T2>;
    public class ConcurrentQueue<T>;
    public class ConcurrentStack<T>;
}

namespace System.Collections.Frozen
{
    public class FrozenDictionary<T1, T2>;
    public class FrozenSet<T>;
}

namespace System.Collections.Generic
{
    public class Comparer<T>;
    public class Dictionary<T1, T2>;
    public class EqualityComparer<T>;
    public class HashSet<T>;
    public interface IAsyncEnumerable<T>;
    public interface IAsyncEnumerator<T>;
    public interface ICollection<T>;
    public interface IComparer<T>;
    public interface IDictionary<T1, T2>;
    public interface IEnumerable<T>;
    public interface IEnumerator<T>;
    public interface IEqualityComparer<T>;
    public interface IList<T>;
    public interface IReadOnlyCollection<T>;
    public interface IReadOnlyDictionary<T1, T2>;
    public interface IReadOnlyList<T>;
    public interface IReadOnlySet<T>;
    public interface ISet<T>;
    public class KeyNotFoundException;
    public struct KeyValuePair<T1, T2>;
    public class LinkedList<T>;
    public class List<T>;
    public class PriorityQueue<T1, T2>;
    public class Queue<T>;
    public class SortedDictionary<T1, T2>;
    public class SortedList<T1, T2>;
    public class SortedSet<T>;
    public class Stack<T>;
}

namespace System.Collections.Immutable
{
    public interface IImmutableDictionary<T1, T2>;
    public interface IImmutableList<T>;
    public interface IImmutableSet<T>;
    public struct ImmutableArray<T>;
    public class ImmutableDictionary<T1, T2>;
    public class ImmutableHashSet<T>;
    public class ImmutableList<T>;
    public class ImmutableSortedDictionary<T1, T2>;
    public class ImmutableSortedSet<T>;
}

namespace System.Collections.ObjectModel
{
    public class Collection<T>;
    public class KeyedCollection<T1, T2>;
    public class ObservableCollection<T>;
    public class ReadOnlyCollection<T>;
    public class ReadOnlyDictionary<T1, T2>;
}

namespace System.Collections.Specialized
{
    public class ListDictionary;
    public class NameValueCollection;
    public class OrderedDictionary;
    public class StringCollection;
    public class StringDictionary;
}

namespace System.ComponentModel
{
    public class CancelEventArgs;
    public interface INotifyPropertyChanged;
    public interface INotifyPropertyChanging;
    public interface ITypeDescriptorContext;
    public class PropertyChangedEventArgs;
    public class TypeConverter;
}

namespace System.ComponentModel.DataAnnotations
{
    public interface IValidatableObject;
    public class ValidationAttribute;
    public class ValidationContext;
    public class ValidationResult;
}

namespace System.Data
{
    public enum CommandType { }
    public class DataSet;
    public class DataTable;
    public enum DbType { }
    public interface IDataReader;
    public interface IDbCommand;
    public interface IDbConnection;
    public interface IDbTransaction;
    public enum IsolationLevel { }
}

namespace System.Data.Common
{
    public class DbCommand;
    public class DbConnection;
    public class DbDataReader;
    public class DbDataSource;
    public class DbException;
    public class DbParameter;
    public class DbTransaction;
}

namespace System.Diagnostics
{
    public class Activity;
    public struct ActivityContext;
    public struct ActivityEvent;
    public enum ActivityKind { }
    public struct ActivityLink;
    public class ActivityListener;
    public class ActivitySource;
    public enum ActivityStatusCode { }
    public class DiagnosticListener;
    public class DiagnosticSource;
    public class Process;
    public class Stopwatch;
    public struct TagList;
}

namespace System.Diagnostics.Metrics
{
    public class Counter<T>;
    public class Gauge<T>;
    public class Histogram<T>;
    public interface IMeterFactory;
    public class Instrument<T>;
    public class Meter;
    public class MeterOptions;
    public class ObservableCounter<T>;
    public class ObservableGauge<T>;
    public class UpDownCounter<T>;
}

namespace System.Globalization
{
    public class Calendar;
    public class CultureInfo;
    public class DateTimeFormatInfo;
    public enum DateTimeStyles { }
    public class NumberFormatInfo;
    public enum NumberStyles { }
}

namespace System.IO
{
    public class BinaryReader;
    public class BinaryWriter;
    public class DirectoryInfo;
    public enum FileAccess { }
    public class FileInfo;
    public enum FileMode { }
    public class FileStream;
    public class IOException;
    public class MemoryStream;
    public enum SeekOrigin { }
    public class Stream;
    public class StreamReader;
    public class StreamWriter;
    public class StringReader;
    public class StringWriter;
    public class TextReader;
    public class TextWriter;
}

namespace System.IO.Pipelines
{
    public interface IDuplexPipe;
    public class PipeReader;
    public class PipeWriter;
}

namespace System.IdentityModel.Tokens.Jwt
{
    public class JwtHeader;
    public class JwtPayload;
    public class JwtSecurityToken;
    public class JwtSecurityTokenHandler;
}

namespace System.Linq
{
    public interface IGrouping<T1, T2>;
    public interface ILookup<T1, T2>;
    public interface IOrderedEnumerable<T>;
    public interface IOrderedQueryable<T>;
    public interface IQueryProvider;
    public interface IQueryable;
    public interface IQueryable<T>;
}

namespace System.Linq.Expressions
{
    public class Expression;
    public class Expression<T>;
    public class LambdaExpression;
    public class MemberExpression;
    public class ParameterExpression;
}

namespace System.Net
{
    public class Cookie;
    public class CookieContainer;
    public enum HttpStatusCode { }
    public interface ICredentials;
    public class IPAddress;
    public class IPEndPoint;
    public class IPNetwork;
    public interface IWebProxy;
    public class NetworkCredential;
    public class WebException;
}

namespace System.Net.Http
{
    public class DelegatingHandler;
    public class FormUrlEncodedContent;
    public class HttpClient;
    public class HttpClientHandler;
    public enum HttpCompletionOption { }
    public class HttpContent;
    public class HttpMessageHandler;
    public class HttpMethod;
    public class HttpRequestException;
    public class HttpRequestMessage;
    public class HttpRequestOptions;
    public class HttpResponseMessage;
    public interface IHttpClientFactory;
    public interface IHttpMessageHandlerFactory;
    public class SocketsHttpHandler;
    public class StringContent;
}

namespace System.Net.Http.Headers
{
    public class AuthenticationHeaderValue;
    public class HttpContentHeaders;
    public class HttpHeaders;
    public class HttpRequestHeaders;
    public class HttpResponseHeaders;
    public class MediaTypeHeaderValue;
}

namespace System.Net.Security
{
    public enum SslPolicyErrors { }
    public class SslStream;
}

namespace System.Net.WebSockets
{
    public class WebSocket;
}

namespace System.Reflection
{
    public class Assembly;
    public class AssemblyName;
    public enum BindingFlags { }
    public class ConstructorInfo;
    public class FieldInfo;
    public class MemberInfo;
    public class MethodBase;
    public class MethodInfo;
    public class ParameterInfo;
    public class PropertyInfo;
    public class TypeInfo;
}

namespace System.Resources
{
    public class ResourceManager;
}

namespace System.Runtime.CompilerServices
{
    public struct ConfiguredTaskAwaitable;
    public interface INotifyCompletion;
    public struct TaskAwaiter;
}

namespace System.Runtime.Serialization
{
    public interface ISerializable;
    public class SerializationException;
    public class SerializationInfo;
    public struct StreamingContext;
}

namespace System.Security.Claims
{
    public class Claim;
    public class ClaimsIdentity;
    public class ClaimsPrincipal;
}

namespace System.Security.Cryptography
{
    public class Aes;
    public class AsymmetricAlgorithm;
    public class AsymmetricSignatureDeformatter;
    public class AsymmetricSignatureFormatter;
    public class CryptographicException;
    public struct ECCurve;
    public class ECDiffieHellman;
    public class ECDsa;
    public struct ECParameters;
    public struct ECPoint;
    public class HMAC;
    public class HMACSHA256;
    public class HashAlgorithm;
    public struct HashAlgorithmName;
    public class RSA;
    public class RSAEncryptionPadding;
    public struct RSAParameters;
    public class RSASignaturePadding;
    public class RandomNumberGenerator;
    public class SHA256;
    public class SHA384;
    public class SHA512;
    public class SignatureDescription;
    public class SymmetricAlgorithm;
}

namespace System.Security.Cryptography.X509Certificates
{
    public enum StoreLocation { }
    public enum StoreName { }
    public class X500DistinguishedName;
    public class X509Certificate;
    public class X509Certificate2;
    public class X509Certificate2Collection;
    public class X509CertificateCollection;
    public class X509Chain;
    public class X509Extension;
    public enum X509FindType { }
    public enum X509KeyStorageFlags { }
    public enum X509RevocationMode { }
    public class X509Store;
}

namespace System.Security.Cryptography.Xml
{
    public class EncryptedXml;
    public class KeyInfo;
    public class KeyInfoClause;
    public class KeyInfoX509Data;
    public class Reference;
    public class SignedXml;
    public class XmlDsigExcC14NTransform;
}

namespace System.Security.Principal
{
    public class GenericIdentity;
    public class GenericPrincipal;
    public interface IIdentity;
    public interface IPrincipal;
}

namespace System.Text
{
    public class CompositeFormat;
    public class Encoding;
    public struct Rune;
    public class StringBuilder;
    public class UTF8Encoding;
}

namespace System.Text.Encodings.Web
{
    public class HtmlEncoder;
    public class JavaScriptEncoder;
    public class TextEncoder;
    public class UrlEncoder;
}

namespace System.Text.Json
{
    public class JsonDocument;
    public struct JsonDocumentOptions;
    public struct JsonElement;
    public class JsonException;
    public class JsonNamingPolicy;
    public struct JsonProperty;
    public struct JsonReaderOptions;
    public class JsonSerializer;
    public class JsonSerializerOptions;
    public enum JsonTokenType { }
    public enum JsonValueKind { }
    public struct JsonWriterOptions;
    public struct Utf8JsonReader;
    public class Utf8JsonWriter;
}

namespace System.Text.Json.Nodes
{
    public class JsonArray;
    public class JsonNode;
    public class JsonObject;
    public class JsonValue;
}

namespace System.Text.Json.Serialization
{
    public class JsonConverter;
    public class JsonConverter<T>;
    public class JsonConverterFactory;
    public class JsonSerializerContext;
}

namespace System.Text.Json.Serialization.Metadata
{
    public class DefaultJsonTypeInfoResolver;
    public interface IJsonTypeInfoResolver;
    public class JsonPropertyInfo;
    public class JsonTypeInfo;
    public class JsonTypeInfo<T>;
}

namespace System.Text.RegularExpressions
{
    public class Group;
    public class Match;
    public class Regex;
    public enum RegexOptions { }
}

namespace System.Threading
{
    public struct CancellationToken;
    public struct CancellationTokenRegistration;
    public class CancellationTokenSource;
    public class Lock;
    public class Mutex;
    public class PeriodicTimer;
    public class SemaphoreSlim;
    public class Thread;
    public class Timer;
}

namespace System.Threading.Channels
{
    public class Channel<T>;
    public class Channel<T1, T2>;
    public class ChannelReader<T>;
    public class ChannelWriter<T>;
}

namespace System.Threading.RateLimiting
{
    public class PartitionedRateLimiter<T>;
    public class RateLimiter;
}

namespace System.Threading.Tasks
{
    public class Task;
    public class Task<T>;
    public class TaskCompletionSource;
    public class TaskCompletionSource<T>;
    public class TaskScheduler;
    public struct ValueTask;
    public struct ValueTask<T>;
}

namespace System.Xml
{
    public class XmlDocument;
    public class XmlElement;
    public class XmlNode;
    public class XmlQualifiedName;
    public class XmlReader;
    public class XmlReaderSettings;
    public class XmlWriter;
    public class XmlWriterSettings;
}

namespace System.Xml.Linq
{
    public class XAttribute;
    public class XDocument;
    public class XElement;
    public class XName;
    public class XNamespace;
    public class XNode;
}

namespace Yarp.ReverseProxy.Configuration
{
    public class ClusterConfig;
    public class DestinationConfig;
    public interface IProxyConfig;
    public interface IProxyConfigProvider;
    public class RouteConfig;
    public class RouteMatch;
}

namespace Yarp.ReverseProxy.Forwarder
{
    public class ForwarderRequestConfig;
    public class HttpTransformer;
    public interface IForwarderHttpClientFactory;
    public interface IHttpForwarder;
}

namespace Yarp.ReverseProxy.Transforms
{
    public class RequestTransform;
    public class RequestTransformContext;
    public class ResponseTransform;
    public class ResponseTransformContext;
}

namespace Yarp.ReverseProxy.Transforms.Builder
{
    public interface ITransformProvider;
    public class TransformBuilderContext;
}
