using Duende.IdentityServer.Extensions;
using Microsoft.EntityFrameworkCore;
using Seaview.Common;
using Seaview.Login.Tokens;

var builder = WebApplication.CreateBuilder(args);
var database = builder.Configuration.GetConnectionString("Login");

builder.Services.AddRazorPages();
builder.Services.AddScoped<BoardingPasses>();
builder.Services
    .AddIdentityServer()
    .AddServerSideSessions()
    .AddOperationalStore(options => options.ConfigureDbContext = context =>
        context.UseSqlServer(database, sql => sql.MigrationsAssembly("Seaview.Login")));

var app = builder.Build();

app.Use(async (context, next) =>
{
    context.SetIdentityServerBasePath("/login");
    await next();
});
app.UseIdentityServer();
app.MapRazorPages();

var flagship = new Ferry("Brisk", 120);
app.Logger.LogInformation("Good morning from {Ferry}", flagship.GetName());
app.MapGet("/where", (HttpContext context) => context.GetIdentityServerBaseUrl());
app.MapGet("/home", (HttpContext context) => context.Response.RedirectToAbsoluteUrl("~/"));

app.Run();
