using Duende.IdentityServer;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
var database = builder.Configuration.GetConnectionString("Harbour");

builder.Services
    .AddIdentityServer()
    .AddServerSideSessions()
    .AddOperationalStore(options => options.ConfigureDbContext = context =>
        context.UseNpgsql(database, npgsql => npgsql.MigrationsAssembly("Seaview.Harbour")));

var app = builder.Build();

app.UseIdentityServer();
app.MapGet("/pass", (IIdentityServerTools tools) => tools.IssueClientJwtAsync("gate", 60));

app.Run();
