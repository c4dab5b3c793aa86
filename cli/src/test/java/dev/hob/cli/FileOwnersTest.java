package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding counts for the project that its file belongs to, if that is one. */
class FileOwnersTest {

    @TempDir
    private Path root;

    private FileOwners owners;

    @BeforeEach
    void twoProjectsThatShareAFile() throws IOException {
        String shares = """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <ItemGroup>
                    <Compile Include="../Shared.cs" />
                  </ItemGroup>
                </Project>
                """;
        write("Directory.Build.props", "<Project />");
        write("src/Shared.cs", "");
        write("src/Host/Host.csproj", shares);
        write("src/Host/Directory.Build.props", "<Project />");
        write("src/Host/Program.cs", "");
        write("src/Host/Views/Index.cshtml", "");
        write("src/Host/deploy/Dockerfile", "");
        write("src/Stores/Stores.csproj", shares);
        write("compose.yaml", "");
        owners = new FileOwners(Solution.load(root));
    }

    private void write(String uri, String text) throws IOException {
        Path file = root.resolve(uri);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String projectOf(String uri) {
        return owners.projectOf(uri).orElse("none");
    }

    @Test
    void whatItCompiles() {
        assertEquals("src/Host/Host.csproj", projectOf("src/Host/Host.csproj"));
        assertEquals("src/Host/Host.csproj", projectOf("src/Host/Program.cs"));
        assertEquals("src/Host/Host.csproj", projectOf("src/Host/Views/Index.cshtml"));
    }

    @Test
    void whatSeveralCompileBelongsToNone() {
        assertEquals("none", projectOf("src/Shared.cs"));
    }

    @Test
    void aPropertyFileBelongsToTheOnlyProjectBelow() {
        assertEquals("src/Host/Host.csproj", projectOf("src/Host/Directory.Build.props"));
        assertEquals("none", projectOf("Directory.Build.props"));
    }

    @Test
    void otherFilesBelongToTheProjectAroundThem() {
        assertEquals("src/Host/Host.csproj", projectOf("src/Host/deploy/Dockerfile"));
        assertEquals("none", projectOf("compose.yaml"));
    }
}
