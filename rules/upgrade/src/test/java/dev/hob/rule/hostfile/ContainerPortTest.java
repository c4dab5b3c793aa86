package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ContainerPortTest {

    private static final String DOCKERFILE = """
            FROM mcr.microsoft.com/dotnet/aspnet:6.0 AS base
            WORKDIR /app
            EXPOSE [|80|]
            EXPOSE 443

            FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
            RUN dotnet publish Host.csproj -o /app
            EXPOSE 80

            FROM base AS final
            COPY --from=build /app .
            ENTRYPOINT ["dotnet", "Host.dll"]
            """;
    private static final String SILENT = DOCKERFILE.replace("[|", "").replace("|]", "");

    private static RuleCase rule() {
        return RuleCase.of("ContainerPortChanges");
    }

    @Test
    void whatEndsUpInTheImageExposesTheOldPort() {
        rule().file("Dockerfile", DOCKERFILE)
                .finds()
                .atLevel(Level.WARNING)
                .saying("ENV ASPNETCORE_HTTP_PORTS=80")
                .suggestsFixed(
                        "Dockerfile", SILENT.replaceFirst("EXPOSE 80", "ENV ASPNETCORE_HTTP_PORTS=80\nEXPOSE 80"));
    }

    @Test
    void aComposeFileMapsIt() {
        rule().file("Dockerfile", SILENT.replace("EXPOSE 80\n", ""))
                .file("deploy/docker-compose.yml", """
                        services:
                          identity:
                            build:
                              context: ..
                            ports:
                              - "[|5000:80|]"
                              - "5001:443"
                          database:
                            image: postgres
                            ports: [ "5432:5432" ]
                          other:
                            build: ./other
                            ports: [ "80:80" ]
                        """)
                .finds()
                .saying("map 8080");
    }

    @Test
    void aServiceThatRunsTheHostsFilesInAnImageOfDotNet() {
        String compose = """
                services:
                  identity:
                    image: mcr.microsoft.com/dotnet/aspnet:6.0
                    volumes: [ "./out:/app" ]
                    command: dotnet /app/Host.dll%s
                    ports: [ "%s" ]
                """;
        rule().file("docker-compose.yml", compose.formatted("", "[|5000:80|]"))
                .finds()
                .saying("in the environment here, or map 8080");
        rule().file("docker-compose.yml", compose.formatted(" --urls http://*:80", "5000:80"))
                .finds();
        rule().file(
                        "docker-compose.yml",
                        compose.replace("Host.dll", "Billing.dll").formatted("", "5000:80"))
                .finds();
    }

    @Test
    void silentWhereTheImageIsTold() {
        for (String pin : new String[] {
            "ENV ASPNETCORE_URLS=http://+:80",
            "ENV ASPNETCORE_URLS http://*:80",
            "ENV A=b ASPNETCORE_HTTP_PORTS=80",
            "ENV Kestrel__Endpoints__Http__Url=http://*:80",
            "CMD [\"--urls\", \"http://*:80\"]"
        }) {
            rule().file("Dockerfile", SILENT + pin + "\n").finds();
        }
    }

    @Test
    void silentWhereTheHostIsTold() {
        rule().file("Dockerfile", SILENT)
                .file(
                        "appsettings.json",
                        "{ \"Kestrel\": { \"EndPoints\": { \"Http\": { \"Url\": \"http://*:80\" } } } }\n")
                .finds();
        rule().file("Dockerfile", SILENT)
                .file("Program.cs", "builder.WebHost.UseUrls(\"http://*:80\");\n")
                .finds();
    }

    @Test
    void silentWhereComposeTells_inAnotherFileToo() {
        rule().file("Dockerfile", SILENT)
                .file("docker-compose.yml", """
                        services:
                          identity:
                            build: { context: ., dockerfile: Dockerfile }
                            ports: [ "5000:80" ]
                        """)
                .file("docker-compose.override.yml", """
                        services:
                          identity:
                            environment:
                              - ASPNETCORE_URLS=http://+:80
                        """)
                .finds();
    }

    @Test
    void silentOnOtherPorts_newImages_andOtherServices() {
        rule().file("Dockerfile", SILENT.replace("EXPOSE 80\n", "EXPOSE 5003\n"))
                .finds();
        rule().file("Dockerfile", SILENT.replace("aspnet:6.0", "aspnet:8.0")).finds();
        rule().file("Dockerfile", "FROM nginx\nEXPOSE 80\n").finds();
    }

    @Test
    void aComposeFileThatBuildsAnotherProjectOfTheHostsNameMapsNothingThatMoves() {
        String project = """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="%s" Version="%s" />
                  </ItemGroup>
                </Project>
                """;
        String dockerfile = """
                FROM mcr.microsoft.com/dotnet/aspnet:6.0
                COPY out .
                ENTRYPOINT ["dotnet", "Identity.dll"]
                """;
        rule().file("Duende/Identity/Identity.csproj", project.formatted("Duende.IdentityServer", "6.3.10"))
                .file("Legacy/Identity/Identity.csproj", project.formatted("IdentityServer4", "4.1.2"))
                .file("OpenIddict/Identity/Identity.csproj", project.formatted("OpenIddict.AspNetCore", "4.8.0"))
                .file("Duende/Identity/Dockerfile", dockerfile)
                .file("Legacy/Identity/Dockerfile", dockerfile)
                .file("Shop/docker-compose.yml", """
                        services:
                          old:
                            build: { context: ../Legacy, dockerfile: ./Identity/Dockerfile }
                            ports: [ "9000:80" ]
                          new:
                            build: { context: ../Duende, dockerfile: ./Identity/Dockerfile }
                            ports: [ "[|9001:80|]" ]
                        """)
                .finds();
    }
}
