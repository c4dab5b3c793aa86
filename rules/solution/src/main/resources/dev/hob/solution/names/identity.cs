// What Hob knows of ASP.NET Core Identity: users and roles are the host's own types and come out of generic managers.
// Signatures only. Add what a rule needs.

namespace Microsoft.AspNetCore.Identity
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Security.Claims;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.DependencyInjection;

    public class IdentityUser<TKey>
    {
        public virtual TKey Id { get; set; }
        public virtual string UserName { get; set; }
        public virtual string Email { get; set; }
        public virtual bool EmailConfirmed { get; set; }
        public virtual string PhoneNumber { get; set; }
        public virtual bool TwoFactorEnabled { get; set; }
    }
    public class IdentityUser : IdentityUser<string> { }
    public class IdentityRole<TKey> { public virtual TKey Id { get; set; } public virtual string Name { get; set; } public virtual string NormalizedName { get; set; } }
    public class IdentityRole : IdentityRole<string> { }
    public class IdentityUserClaim<TKey> { public virtual int Id { get; set; } public virtual TKey UserId { get; set; } public virtual string ClaimType { get; set; } public virtual string ClaimValue { get; set; } }
    public class IdentityRoleClaim<TKey> { public virtual int Id { get; set; } public virtual TKey RoleId { get; set; } public virtual string ClaimType { get; set; } public virtual string ClaimValue { get; set; } }
    public class IdentityUserRole<TKey> { public virtual TKey UserId { get; set; } public virtual TKey RoleId { get; set; } }
    public class IdentityUserLogin<TKey> { public virtual TKey UserId { get; set; } public virtual string LoginProvider { get; set; } public virtual string ProviderKey { get; set; } }
    public class IdentityUserToken<TKey> { public virtual TKey UserId { get; set; } public virtual string LoginProvider { get; set; } public virtual string Name { get; set; } public virtual string Value { get; set; } }
    public class IdentityError { public string Code { get; set; } public string Description { get; set; } }
    public class IdentityResult { public bool Succeeded { get; } public IEnumerable<IdentityError> Errors { get; } }
    public class SignInResult { public bool Succeeded { get; } public bool IsLockedOut { get; } public bool RequiresTwoFactor { get; } }
    public class UserLoginInfo { public string LoginProvider { get; set; } public string ProviderKey { get; set; } public string ProviderDisplayName { get; set; } }
    public class ExternalLoginInfo : UserLoginInfo { public ClaimsPrincipal Principal { get; set; } }
    public class IdentityOptions { }
    public interface IUserStore<TUser> : IDisposable { Task<TUser> FindByIdAsync(string userId, CancellationToken cancellationToken); Task<TUser> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken); }
    public interface IUserEmailStore<TUser> : IUserStore<TUser> { Task<TUser> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken); }
    public interface IRoleStore<TRole> : IDisposable { Task<TRole> FindByIdAsync(string roleId, CancellationToken cancellationToken); Task<TRole> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken); }
    public interface IPasswordHasher<TUser> { string HashPassword(TUser user, string password); }
    public interface IUserValidator<TUser> { Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user); }
    public interface IPasswordValidator<TUser> { Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user, string password); }
    public interface IRoleValidator<TRole> { Task<IdentityResult> ValidateAsync(RoleManager<TRole> manager, TRole role); }
    public interface IUserTwoFactorTokenProvider<TUser> { Task<bool> ValidateAsync(string purpose, string token, UserManager<TUser> manager, TUser user); }
    public interface IUserClaimsPrincipalFactory<TUser> { Task<ClaimsPrincipal> CreateAsync(TUser user); }
    public class UserClaimsPrincipalFactory<TUser> : IUserClaimsPrincipalFactory<TUser> { public UserManager<TUser> UserManager { get; } public virtual Task<ClaimsPrincipal> CreateAsync(TUser user); protected virtual Task<ClaimsIdentity> GenerateClaimsAsync(TUser user); }
    public class UserClaimsPrincipalFactory<TUser, TRole> : UserClaimsPrincipalFactory<TUser> { public RoleManager<TRole> RoleManager { get; } }
    public class UserManager<TUser> : IDisposable
    {
        public virtual IQueryable<TUser> Users { get; }
        public IList<IUserValidator<TUser>> UserValidators { get; }
        public IList<IPasswordValidator<TUser>> PasswordValidators { get; }
        public IPasswordHasher<TUser> PasswordHasher { get; set; }
        protected internal IUserStore<TUser> Store { get; set; }
        public IdentityOptions Options { get; set; }
        public virtual Task<TUser> GetUserAsync(ClaimsPrincipal principal);
        public virtual string GetUserId(ClaimsPrincipal principal);
        public virtual string GetUserName(ClaimsPrincipal principal);
        public virtual Task<TUser> FindByIdAsync(string userId);
        public virtual Task<TUser> FindByNameAsync(string userName);
        public virtual Task<TUser> FindByEmailAsync(string email);
        public virtual Task<TUser> FindByLoginAsync(string loginProvider, string providerKey);
        public virtual Task<IList<TUser>> GetUsersInRoleAsync(string roleName);
        public virtual Task<IList<TUser>> GetUsersForClaimAsync(Claim claim);
        public virtual Task<IList<Claim>> GetClaimsAsync(TUser user);
        public virtual Task<IList<string>> GetRolesAsync(TUser user);
        public virtual Task<IList<UserLoginInfo>> GetLoginsAsync(TUser user);
        public virtual Task<IdentityResult> CreateAsync(TUser user);
        public virtual Task<IdentityResult> CreateAsync(TUser user, string password);
        public virtual Task<IdentityResult> UpdateAsync(TUser user);
        public virtual Task<IdentityResult> DeleteAsync(TUser user);
        public virtual Task<string> GetUserIdAsync(TUser user);
        public virtual Task<string> GetUserNameAsync(TUser user);
        public virtual Task<string> GetEmailAsync(TUser user);
    }
    public class RoleManager<TRole> : IDisposable
    {
        public virtual IQueryable<TRole> Roles { get; }
        public virtual Task<TRole> FindByIdAsync(string roleId);
        public virtual Task<TRole> FindByNameAsync(string roleName);
        public virtual Task<IList<Claim>> GetClaimsAsync(TRole role);
        public virtual Task<IdentityResult> CreateAsync(TRole role);
    }
    public class SignInManager<TUser>
    {
        public UserManager<TUser> UserManager { get; set; }
        public IUserClaimsPrincipalFactory<TUser> ClaimsFactory { get; set; }
        public IdentityOptions Options { get; set; }
        public Microsoft.AspNetCore.Http.HttpContext Context { get; set; }
        public virtual Task<ClaimsPrincipal> CreateUserPrincipalAsync(TUser user);
        public virtual Task<TUser> GetTwoFactorAuthenticationUserAsync();
        public virtual Task<TUser> ValidateSecurityStampAsync(ClaimsPrincipal principal);
        public virtual Task<ExternalLoginInfo> GetExternalLoginInfoAsync(string expectedXsrf = null);
        public virtual Task<IEnumerable<Microsoft.AspNetCore.Authentication.AuthenticationScheme>> GetExternalAuthenticationSchemesAsync();
        public virtual Task<SignInResult> PasswordSignInAsync(TUser user, string password, bool isPersistent, bool lockoutOnFailure);
        public virtual Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure);
        public virtual Task<SignInResult> CheckPasswordSignInAsync(TUser user, string password, bool lockoutOnFailure);
    }
    public class IdentityBuilder { public IServiceCollection Services { get; } public Type UserType { get; } public Type RoleType { get; } public virtual IdentityBuilder AddRoles<TRole>(); public virtual IdentityBuilder AddDefaultTokenProviders(); }
}

namespace Microsoft.AspNetCore.Identity.EntityFrameworkCore
{
    using Microsoft.AspNetCore.Identity;
    using Microsoft.EntityFrameworkCore;

    public abstract class IdentityUserContext<TUser, TKey, TUserClaim, TUserLogin, TUserToken> : DbContext { public virtual DbSet<TUser> Users { get; set; } public virtual DbSet<TUserClaim> UserClaims { get; set; } public virtual DbSet<TUserLogin> UserLogins { get; set; } public virtual DbSet<TUserToken> UserTokens { get; set; } }
    public abstract class IdentityDbContext<TUser, TRole, TKey, TUserClaim, TUserRole, TUserLogin, TRoleClaim, TUserToken> : IdentityUserContext<TUser, TKey, TUserClaim, TUserLogin, TUserToken> { public virtual DbSet<TUserRole> UserRoles { get; set; } public virtual DbSet<TRole> Roles { get; set; } public virtual DbSet<TRoleClaim> RoleClaims { get; set; } }
    public class IdentityDbContext<TUser, TRole, TKey> : IdentityDbContext<TUser, TRole, TKey, IdentityUserClaim<TKey>, IdentityUserRole<TKey>, IdentityUserLogin<TKey>, IdentityRoleClaim<TKey>, IdentityUserToken<TKey>> { }
    public class IdentityDbContext<TUser> : IdentityDbContext<TUser, IdentityRole, string> { }
    public class IdentityDbContext : IdentityDbContext<IdentityUser, IdentityRole, string> { }
    public class UserStore<TUser> : IUserStore<TUser> { }
}
