package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class ImageTooOldTest {

    private static final String HOST =
            project("<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.10\" />");
    private static final String OTHER = project("");

    private static RuleCase rule() {
        return RuleCase.of("ContainerImageTooOld");
    }

    private static String project(String item) {
        return """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(item);
    }

    @Test
    void everyStageOfAHostsDockerfile() {
        rule().file("src/Identity/Identity.csproj", HOST)
                .file("src/Identity/Dockerfile", """
                        FROM [|mcr.microsoft.com/dotnet/aspnet:6.0-bullseye-slim|] AS base
                        FROM --platform=linux/amd64 [|mcr.microsoft.com/dotnet/sdk:6.0.408-alpine3.17|] AS build
                        COPY ["src/Identity/Identity.csproj", "src/Identity/"]
                        FROM base AS final
                        ENTRYPOINT ["dotnet", "Identity.dll"]
                        """)
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed("src/Identity/Dockerfile", """
                        FROM mcr.microsoft.com/dotnet/aspnet:8.0-bookworm-slim AS base
                        FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:8.0-alpine AS build
                        COPY ["src/Identity/Identity.csproj", "src/Identity/"]
                        FROM base AS final
                        ENTRYPOINT ["dotnet", "Identity.dll"]
                        """);
    }

    @Test
    void otherRegistriesAndTheOldRepository() {
        rule().file("Host.csproj", HOST).file("Dockerfile", """
                        FROM [|registry.example.com/mirror/dotnet/sdk:7.0|] AS build
                        FROM [|mcr.microsoft.com/dotnet/core/aspnet:3.1|]
                        """).finds().suggestsFixed("Dockerfile", """
                        FROM registry.example.com/mirror/dotnet/sdk:8.0 AS build
                        FROM mcr.microsoft.com/dotnet/aspnet:8.0
                        """);
    }

    @Test
    void aBuildArgumentIsReportedAtItsDefault() {
        rule().file("Host.csproj", HOST)
                .file("Dockerfile", """
                        ARG VERSION=[|6.0|]
                        ARG BASE="[|mcr.microsoft.com/dotnet/runtime-deps:6.0-jammy|]"
                        ARG REGISTRY=mcr.microsoft.com
                        FROM ${REGISTRY}/dotnet/sdk:$VERSION AS build
                        FROM ${REGISTRY}/dotnet/aspnet:${VERSION}-alpine AS web
                        FROM ${BASE}
                        FROM mcr.microsoft.com/dotnet/aspnet:${UNKNOWN}
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .suggestsFixed("Dockerfile", """
                        ARG VERSION=8.0
                        ARG BASE="mcr.microsoft.com/dotnet/runtime-deps:8.0-jammy"
                        ARG REGISTRY=mcr.microsoft.com
                        FROM ${REGISTRY}/dotnet/sdk:$VERSION AS build
                        FROM ${REGISTRY}/dotnet/aspnet:${VERSION}-alpine AS web
                        FROM ${BASE}
                        FROM mcr.microsoft.com/dotnet/aspnet:${UNKNOWN}
                        """);
    }

    @Test
    void ofManyServicesOnlyTheHost() {
        String dockerfile = """
                FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
                WORKDIR /src
                COPY . .
                RUN dotnet publish "src/%1$s/%1$s.csproj" -c Release
                ENTRYPOINT ["/entrypoint.sh"]
                """;
        rule().file("src/Identity/Identity.csproj", HOST)
                .file("src/Basket/Basket.csproj", OTHER)
                .file(
                        "docker/identity.Dockerfile",
                        dockerfile
                                .formatted("Identity")
                                .replace("mcr.microsoft.com/dotnet/sdk:6.0", "[|mcr.microsoft.com/dotnet/sdk:6.0|]"))
                .file("docker/Dockerfile.basket", dockerfile.formatted("Basket"))
                .file("src/Basket/Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:6.0\nCOPY out .\n")
                .finds();
    }

    @Test
    void theAssemblyThatIsStartedSaysMoreThanWhatIsCopied() {
        rule().file("src/Identity/Identity.csproj", HOST)
                .file("src/Web/Web.csproj", OTHER)
                .file("src/Web/Dockerfile", """
                        FROM mcr.microsoft.com/dotnet/aspnet:6.0
                        COPY src/Identity/Identity.csproj src/Identity/
                        ENTRYPOINT ["dotnet", "Web.dll"]
                        """)
                .finds();
    }

    @Test
    void aFolderWithOneProjectIsEnough() {
        rule().file("src/Identity/Identity.csproj", HOST)
                .file("src/Identity/docker/Containerfile", "FROM [|mcr.microsoft.com/dotnet/aspnet:6.0|]\nCOPY out .\n")
                .finds();
    }

    @Test
    void silentOnOtherImagesAndOnNewOnes() {
        rule().file("Host.csproj", HOST).file("Dockerfile", """
                        FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
                        FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled
                        FROM mcr.microsoft.com/dotnet/aspnet:latest
                        FROM node:6.0 AS js
                        FROM example/aspnet:6.0
                        FROM build
                        # FROM mcr.microsoft.com/dotnet/aspnet:6.0
                        """).finds();
    }

    @Test
    void aDigestCannotBeGuessed() {
        rule().file("Host.csproj", HOST)
                .file("Dockerfile", "FROM [|mcr.microsoft.com/dotnet/aspnet:6.0@sha256:abc|]\n")
                .finds()
                .saying("and its digest");
    }

    @Test
    void ciAndComposeBuildHostsInImagesToo() {
        rule().file("Host.csproj", HOST)
                .file(".github/workflows/ci.yml", """
                        jobs:
                          short:
                            container: [|mcr.microsoft.com/dotnet/sdk:6.0|]
                            steps: [ { run: dotnet test } ]
                          long:
                            container:
                              image: "[|mcr.microsoft.com/dotnet/sdk:7.0-jammy|]"
                            steps: [ { run: dotnet build Host.csproj } ]
                        """)
                .file(".gitlab-ci.yml", """
                        image: [|mcr.microsoft.com/dotnet/sdk:6.0|]
                        build:
                          script: [ dotnet publish ]
                        """)
                .file("docker-compose.yml", """
                        services:
                          identity:
                            image: [|mcr.microsoft.com/dotnet/sdk:6.0|]
                            command: dotnet watch --project Host.csproj
                        """)
                .finds()
                .atLevel(Level.ERROR);
    }

    @Test
    void anImageOfDotNetThatRunsTheHostsFilesAsTheyAre() {
        rule().file("docker-compose.yml", """
                        services:
                          identity:
                            image: [|mcr.microsoft.com/dotnet/aspnet:6.0-alpine|]
                            volumes: [ "./out:/app" ]
                            command: [ "dotnet", "/app/Host.dll" ]
                          billing:
                            image: mcr.microsoft.com/dotnet/aspnet:6.0
                            command: dotnet Billing.dll
                          nothing:
                            image: mcr.microsoft.com/dotnet/aspnet:6.0
                        """)
                .file("k8s/identity.yaml", """
                        kind: Pod
                        spec:
                          containers:
                            - image: [|mcr.microsoft.com/dotnet/aspnet:6.0|]
                              args: [ dotnet, Host.dll ]
                        """)
                .finds()
                .atLevel(Level.ERROR);
    }

    @Test
    void silentOnJobsThatBuildNoHost_onNewImages_andOnVariables() {
        rule().file("Identity/Identity.csproj", HOST)
                .file("Other/Other.csproj", OTHER)
                .file(".github/workflows/ci.yml", """
                        jobs:
                          other:
                            container: mcr.microsoft.com/dotnet/sdk:6.0
                            steps: [ { run: dotnet build Other/Other.csproj } ]
                          lint:
                            container: mcr.microsoft.com/dotnet/sdk:6.0
                            steps: [ { run: npx eslint } ]
                          new:
                            container: mcr.microsoft.com/dotnet/sdk:8.0
                            steps: [ { run: dotnet build } ]
                          matrix:
                            container: mcr.microsoft.com/dotnet/sdk:${{ matrix.sdk }}
                            steps: [ { run: dotnet build } ]
                        """)
                .finds();
    }

    /** A repository that shows one host three times, with the library and with others. */
    private static RuleCase threeOfOneName() {
        return rule().file("Duende/Identity/Identity.csproj", HOST)
                .file("Legacy/Identity/Identity.csproj", OTHER)
                .file("OpenIddict/Identity/Identity.csproj", OTHER);
    }

    @Test
    void ofSeveralProjectsOfOneNameWhatIsCopiedOrPublishedFromTheBuildsFolderIsMeant() {
        String dockerfile = """
                FROM %s AS build
                COPY ./Identity/*.csproj ./Identity/
                RUN dotnet publish ./Identity/Identity.csproj -o out
                ENTRYPOINT ["dotnet", "Identity.dll"]
                """;
        threeOfOneName()
                .file("Duende/Identity/Dockerfile", dockerfile.formatted("[|mcr.microsoft.com/dotnet/sdk:6.0|]"))
                .file("Legacy/Identity/Dockerfile", dockerfile.formatted("mcr.microsoft.com/dotnet/sdk:6.0"))
                .file("OpenIddict/Identity/Dockerfile", dockerfile.formatted("mcr.microsoft.com/dotnet/sdk:6.0"))
                .finds();
        threeOfOneName()
                .file("docker/new.Dockerfile", dockerfile.formatted("[|mcr.microsoft.com/dotnet/sdk:6.0|]"))
                .file("docker/old.Dockerfile", dockerfile.formatted("mcr.microsoft.com/dotnet/sdk:6.0"))
                .file("docker-compose.yml", """
                        services:
                          new:
                            build: { context: ./Duende, dockerfile: ../docker/new.Dockerfile }
                          old:
                            build: { context: ./Legacy, dockerfile: ../docker/old.Dockerfile }
                        """)
                .finds();
    }

    @Test
    void elseTheOneInTheDockerfilesFolderOrNearestToIt() {
        String dockerfile = """
                FROM %s
                COPY out .
                ENTRYPOINT ["dotnet", "Identity.dll"]
                """;
        threeOfOneName()
                .file("Duende/Identity/Dockerfile", dockerfile.formatted("[|mcr.microsoft.com/dotnet/aspnet:6.0|]"))
                .file("Duende/docker/Dockerfile", dockerfile.formatted("[|mcr.microsoft.com/dotnet/aspnet:6.0|]"))
                .file("Legacy/Identity/Dockerfile", dockerfile.formatted("mcr.microsoft.com/dotnet/aspnet:6.0"))
                .file("Legacy/docker/Dockerfile", dockerfile.formatted("mcr.microsoft.com/dotnet/aspnet:6.0"))
                .finds();
    }

    @Test
    void whereNothingSetsThemApartAndOnlyOneIsAHostNothingIsSaid() {
        threeOfOneName()
                .file("docker/Dockerfile", """
                        FROM mcr.microsoft.com/dotnet/aspnet:6.0
                        COPY out .
                        ENTRYPOINT ["dotnet", "Identity.dll"]
                        """)
                .file("docker-compose.yml", """
                        services:
                          identity:
                            image: mcr.microsoft.com/dotnet/aspnet:6.0
                            command: dotnet Identity.dll
                        """)
                .finds();
        rule().file("A/Identity/Identity.csproj", HOST)
                .file("B/Identity/Identity.csproj", HOST)
                .file("docker/Dockerfile", """
                        FROM [|mcr.microsoft.com/dotnet/aspnet:6.0|]
                        ENTRYPOINT ["dotnet", "Identity.dll"]
                        """)
                .finds();
    }
}
