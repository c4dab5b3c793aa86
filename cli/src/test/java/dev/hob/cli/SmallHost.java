package dev.hob.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A host on 6.3 in a folder of its own, audited for 7.0 on the first of June 2026. As it is made, two issuers use
 * {@code IdentityServerTools} by its class, and the package and the framework are too old: four errors.
 */
final class SmallHost {

    static final String ISSUER = """
            using Duende.IdentityServer;

            namespace Acme.Tokens;

            public class %s
            {
                public %s(IdentityServerTools tools) { }
            }
            """;

    private final Path root;

    SmallHost(Path root) throws IOException {
        this.root = root;
        write("src/Host/Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer" Version="6.3.10" />
                  </ItemGroup>
                </Project>
                """);
        write("src/Host/Tokens/PartnerIssuer.cs", ISSUER.replace("%s", "PartnerIssuer"));
        write("src/Host/Legacy/OldIssuer.cs", ISSUER.replace("%s", "OldIssuer"));
    }

    Path root() {
        return root;
    }

    Path path(String uri) {
        return root.resolve(uri);
    }

    String read(String uri) throws IOException {
        return Files.readString(path(uri));
    }

    SmallHost write(String uri, String text) throws IOException {
        Files.createDirectories(path(uri).getParent());
        Files.writeString(path(uri), text);
        return this;
    }

    SmallHost settings(String yaml) throws IOException {
        return write("hob.yml", yaml);
    }

    void move(String before, String after) throws IOException {
        Files.createDirectories(path(after).getParent());
        Files.move(path(before), path(after));
    }

    Run audit(String... options) {
        return run("audit", options);
    }

    Run run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, root.toString(), "--root", root.toString()));
        arguments.addAll(List.of(options));
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        return Run.of(new UpgradeEngine(clock), arguments.toArray(String[]::new));
    }

    /** What counts, one line each: {@code file:line:column: level rule}. */
    List<String> findings(String... options) {
        return heads(audit(options).out()).toList();
    }

    static Stream<String> heads(String console) {
        return console.lines().filter(line -> line.matches("\\S+:\\d+:\\d+: (error|warning|note) \\w+"));
    }
}
