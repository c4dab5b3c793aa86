using Microsoft.EntityFrameworkCore;
using Northquay.Hosting;
using Northquay.Identity.Hosting;
using Northquay.Identity.Stores;
using Northquay.Identity.Tokens;

var builder = WebApplication.CreateBuilder(args);

var connectionString = builder.Configuration.GetConnectionString("Identity")
    ?? throw new InvalidOperationException("The connection string 'Identity' is missing.");
var migrations = typeof(Program).Assembly.GetName().Name;

builder.Services.AddRazorPages();

// Our own IdentityServerTools, not the library's: this file does not import the library's namespace.
builder.Services.AddSingleton<IdentityServerTools>();
builder.Services.AddHostedService<DrainOnShutdown>();
builder.Services.AddSingleton(PartnerDirectory.Load(Path.Combine(builder.Environment.ContentRootPath, "partners.json")));
builder.Services.AddTransient<PartnerTokenIssuer>();

builder.Services
    .AddIdentityServer(options =>
    {
        options.Events.RaiseErrorEvents = true;
        options.Events.RaiseFailureEvents = true;
        options.ServerSideSessions.UserDisplayNameClaimType = "name";
    })
    .AddServerSideSessions()
    .AddConfigurationStore(options =>
    {
        options.DefaultSchema = "identity";
        options.ConfigureDbContext = database =>
            database.UseSqlServer(connectionString, sql => sql.MigrationsAssembly(migrations));
    })
    .AddOperationalStore(options =>
    {
        options.DefaultSchema = "identity";
        options.EnableTokenCleanup = true;
        options.ConfigureDbContext = database =>
            database.UseSqlServer(connectionString, sql => sql.MigrationsAssembly(migrations));
    })
    .AddClientStore<PartnerClientStore>();

builder.Services
    .AddAuthentication()
    .AddOpenIdConnect("staff", "Northquay staff", options =>
    {
        options.SignInScheme = "idsrv.external";
        options.Authority = builder.Configuration["Staff:Authority"];
        options.ClientId = builder.Configuration["Staff:ClientId"];
        options.ClientSecret = builder.Configuration["Staff:ClientSecret"];
        options.ResponseType = "code";
    })
    .AddCookie("kiosk", "Ticket kiosk", options => options.Cookie.Name = "kiosk");

var app = builder.Build();

app.UseMiddleware<PublicOriginMiddleware>();
app.UseStaticFiles();
app.UseRouting();
app.UseIdentityServer();
app.UseAuthorization();

app.MapRazorPages();
app.MapGet("/health/ready", (IdentityServerTools tools) => tools.IsDraining ? Results.StatusCode(503) : Results.Ok());
app.MapPost("/partners/{id}/passenger-list-token", async (string id, PartnerTokenIssuer issuer) =>
    await issuer.IssueAsync(id) is { } token ? Results.Ok(new { token }) : Results.NotFound());

app.Run();
