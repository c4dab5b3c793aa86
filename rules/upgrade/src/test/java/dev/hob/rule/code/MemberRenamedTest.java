package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More, used in every way that there is: the probe {@code uses/ResourceIndicators.cs}. */
class MemberRenamedTest {

    private static final String USE = """
            using Duende.IdentityServer.Validation;

            class Use
            {
                object Of(ValidatedAuthorizeRequest request) => request.%s;
            }
            """;

    private static RuleCase rule() {
        return RuleCase.of("RequestedResourceIndiatorsRenamed");
    }

    private static String project(String framework, String package_) {
        return """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>%s</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    %s
                  </ItemGroup>
                </Project>
                """.formatted(framework, package_);
    }

    @Test
    void theIdentifierAloneIsReplaced() {
        rule().file("Use.cs", USE.formatted("[|RequestedResourceIndiators|]"))
                .finds()
                .atLevel(Level.ERROR)
                .saying("ValidatedAuthorizeRequest.RequestedResourceIndiators is called RequestedResourceIndicators")
                .safelyFixed("Use.cs", USE.formatted("RequestedResourceIndicators"));
    }

    @Test
    void inAFileOfTwoProjects_theOneThatGetsTheLibraryDecides() {
        rule().file("a/A.csproj", project("net6.0", "<Compile Include=\"../shared/Use.cs\" />"))
                .file(
                        "b/B.csproj",
                        project(
                                "net6.0",
                                "<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.2\" />"
                                        + "<Compile Include=\"../shared/Use.cs\" />"))
                .file("shared/Use.cs", USE.formatted("[|RequestedResourceIndiators|]"))
                .finds()
                .atLevel(Level.ERROR);
    }

    @Test
    void withoutTheLibraryItIsNothing() {
        rule().file(
                        "Use.csproj",
                        project("net6.0", "<PackageReference Include=\"Contoso.Validation\" Version=\"1.0.0\" />"))
                .file("Use.cs", USE.formatted("RequestedResourceIndiators"))
                .finds();
    }

    @Test
    void onTheTargetReleaseItWouldNotCompile_soItIsAnothersMember() {
        rule().file(
                        "Use.csproj",
                        project("net8.0", "<PackageReference Include=\"Duende.IdentityServer\" Version=\"7.0.8\" />"))
                .file("Use.cs", USE.formatted("RequestedResourceIndiators"))
                .finds();
    }

    @Test
    void onSomethingOfUnknownType_itIsPossible() {
        rule().file("Use.cs", """
                        using Contoso.Requests;

                        class Use
                        {
                            object Of(Wrapped wrapped) => wrapped.Inner.[|RequestedResourceIndiators|];
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("Check whether this is")
                .hasNoSafeFix();
    }

    @Test
    void inACodeOfAnotherFrameworkOnly_itIsFoundOnce() {
        rule().file(
                        "Use.csproj",
                        project("net6.0", "<PackageReference Include=\"Duende.IdentityServer\" Version=\"6.3.2\" />")
                                .replace(
                                        "<TargetFramework>net6.0</TargetFramework>",
                                        "<TargetFrameworks>net6.0;net7.0</TargetFrameworks>"))
                .file("Use.cs", """
                        using Duende.IdentityServer.Validation;

                        class Use
                        {
                        #if NET7_0
                            object Of(ValidatedAuthorizeRequest request) => request.[|RequestedResourceIndiators|];
                        #elif NET48
                            object Of(ValidatedAuthorizeRequest request) => request.RequestedResourceIndiators;
                        #endif
                        }
                        """)
                .finds()
                .atLevel(Level.ERROR);
    }
}
