package dev.hob.rule.schema;

import dev.hob.findings.Finding;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A host in a folder, audited by all rules; what they say of its project file is left out. */
final class SmallSolution {

    private static final String PROJECT = "Host.csproj";

    private final Path folder;

    SmallSolution(Path folder) throws IOException {
        this.folder = folder;
        file(PROJECT, """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net6.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.0.5" />
                  </ItemGroup>
                </Project>
                """);
    }

    SmallSolution file(String uri, String text) throws IOException {
        Path path = folder.resolve(uri);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** All that rules find between two releases, in the order of a report. */
    List<Finding> audit(String from, String to) throws IOException {
        return outcome(from, to).findings().stream()
                .filter(finding -> !finding.location().uri().equals(PROJECT))
                .sorted(Finding.REPORT_ORDER)
                .toList();
    }

    UpgradeAnalysis.Outcome outcome(String from, String to) throws IOException {
        Releases releases = Releases.load();
        RuleCatalog catalog = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES);
        return UpgradeAnalysis.run(
                SolutionModel.read(folder, catalog.words()),
                catalog.rulesets(
                        releases.named(from).orElseThrow(), releases.named(to).orElseThrow()),
                uri -> true,
                0);
    }
}
