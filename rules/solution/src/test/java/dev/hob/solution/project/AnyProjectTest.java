package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Projects put together at random: the model always ends, and a version that it calls verbatim stands where it says. */
class AnyProjectTest {

    private static final String[] ELEMENTS = {
        "<PropertyGroup><V>6.3.0</V></PropertyGroup>",
        "<PropertyGroup><V> $(W) </V><W>$(V)</W></PropertyGroup>",
        "<PropertyGroup Condition=\"'$(V)' == ''\"><V>7.0</V></PropertyGroup>",
        "<PropertyGroup Condition=\"'$(OS)' == 'x'\"><V>8.0</V></PropertyGroup>",
        "<PropertyGroup><V Condition=\"$(V.Contains('6'))\">$(V).1</V></PropertyGroup>",
        "<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>",
        "<PropertyGroup><TargetFrameworks>net6.0;$(TargetFrameworks)</TargetFrameworks></PropertyGroup>",
        "<ItemGroup><PackageReference Include='A;B' Version='$(V)'/></ItemGroup>",
        "<ItemGroup><PackageReference Include='A'><Version>\n 6.* \n</Version></PackageReference></ItemGroup>",
        "<ItemGroup><PackageReference Update='@(PackageReference)' Version='[6,7)'/></ItemGroup>",
        "<ItemGroup><PackageReference Remove='$(V)'/></ItemGroup>",
        "<ItemGroup><PackageVersion Include='A' Version='1.0&#x2e;0'/></ItemGroup>",
        "<PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>",
        "<Choose><When Condition='$(V) &gt; 6'><ItemGroup><PackageReference Include='C' Version='1'/></ItemGroup></When></Choose>",
        "<Import Project='App.csproj'/>",
        "<Import Project='$(V).props'/>",
    };

    @Provide
    Arbitrary<List<String>> contents() {
        return Arbitraries.of(ELEMENTS).list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void verbatim_versions_stand_where_the_model_says(@ForAll("contents") List<String> contents) throws IOException {
        Path root = Files.createTempDirectory("hob");
        try {
            Files.writeString(
                    root.resolve("App.csproj"),
                    "<Project Sdk='Microsoft.NET.Sdk'>\n" + String.join("\n", contents) + "\n</Project>");
            Solution solution = Solution.load(root);
            assertEquals(1, solution.projects().size());
            for (ReferencedPackage each : solution.packages()) {
                if (each.use().version() instanceof Determined version && version.verbatim()) {
                    assertEquals(version.text(), cut(solution.tree(), version.literal()));
                }
            }
        } finally {
            delete(root);
        }
    }

    private static String cut(SourceTree tree, Origin origin) throws IOException {
        SourceText text = SourceText.of(Files.readString(tree.path(origin.uri())));
        assertEquals(origin.startLine(), text.line(origin.start()));
        assertTrue(text.lineText(origin.startLine()).length() >= origin.startColumn());
        return text.text().substring(origin.start(), origin.end());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
