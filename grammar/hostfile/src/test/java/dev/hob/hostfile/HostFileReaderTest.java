package dev.hob.hostfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.language.MalformedText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HostFileReaderTest {

    private static String shown(HostFile file) {
        return file.instructions().stream()
                .map(each -> each.getName() + " "
                        + each.words().stream().map(Word::getText).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aDockerfileIsInstructionsOfWords() throws MalformedText {
        String text = """
                # syntax=docker/dockerfile:1
                from --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:6.0 AS build

                RUN apt-get update && \\
                    # between
                    apt-get install -y curl
                COPY ["src/Host/Host.csproj", "src/Host/"]
                ENV ASPNETCORE_URLS="http://+:80" NAME='a b'
                RUN <<EOF
                FROM nowhere
                EOF
                ENTRYPOINT ["dotnet", "Host.dll"]
                """;
        HostFile file = HostFileReader.read("Dockerfile", text);
        assertEquals("""
                FROM --platform=$BUILDPLATFORM|mcr.microsoft.com/dotnet/sdk:6.0|AS|build
                RUN apt-get|update|&&|apt-get|install|-y|curl
                COPY src/Host/Host.csproj|src/Host/
                ENV ASPNETCORE_URLS="http://+:80"|NAME='a b'
                RUN <<EOF
                ENTRYPOINT dotnet|Host.dll""", shown(file));
        assertEquals(
                "mcr.microsoft.com/dotnet/sdk:6.0",
                file.instructions().get(0).arguments().get(0).getText());
        for (Instruction instruction : file.instructions()) {
            for (Word word : instruction.words()) {
                assertEquals(word.getText(), text.substring(word.startOffset(), word.endOffset()));
            }
        }
    }

    @Test
    void onWindowsLinesMayGoOnBehindABacktick() throws MalformedText {
        assertEquals(
                "RUN a|b\nCMD c:\\",
                shown(HostFileReader.read("x.dockerfile", "# escape=`\nRUN a `\n  b\nCMD c:\\\n")));
    }

    @Test
    void yamlKeepsOffsetsBehindQuotesAndBehindEmoji() throws MalformedText {
        String text = """
                name: "🚀 build"
                jobs:
                  test:
                    steps:
                      - uses: actions/setup-dotnet@v3
                        with: { dotnet-version: '6.0.x' }
                ---
                second: *alias
                """.replace("*alias", "&a b");
        HostFile file = HostFileReader.read("ci.yml", text);
        assertEquals(2, file.documents().size());
        DataNode step = file.documents()
                .get(0)
                .at("jobs", "test", "steps")
                .orElseThrow()
                .items()
                .get(0);
        DataNode version = step.at("with", "dotnet-version").orElseThrow();
        assertEquals("6.0.x", version.text());
        assertEquals("6.0.x", text.substring(version.startOffset(), version.endOffset()));
        assertTrue(((Scalar) version).isVerbatim());
    }

    @Test
    void tabsBetweenWordsAreBlanks_tabsThatIndentAreMalformed() throws MalformedText {
        String text = "env: \t\n  sdk:\t6.0.x\t# pinned\n";
        DataNode version = HostFileReader.read("ci.yml", text)
                .documents()
                .get(0)
                .at("env", "sdk")
                .orElseThrow();
        assertEquals("6.0.x", version.text());
        assertEquals("6.0.x", text.substring(version.startOffset(), version.endOffset()));
        MalformedText indented =
                assertThrows(MalformedText.class, () -> HostFileReader.read("ci.yml", "env:\n\tsdk: 6.0.x\n"));
        assertEquals(2, indented.line());
    }

    @Test
    void aBlockOfYamlIsNotVerbatim() throws MalformedText {
        DataNode block = HostFileReader.read("a.yaml", "v: |\n  6.0.x\n  7.0.x\n")
                .documents()
                .get(0)
                .value("v")
                .orElseThrow();
        assertEquals("6.0.x\n7.0.x\n", block.text());
        assertFalse(((Scalar) block).isVerbatim());
    }

    @Test
    void aliasesAreNotFollowed() throws MalformedText {
        HostFile file = HostFileReader.read("a.yml", "a: &x [1, 2]\nb: *x\n");
        assertEquals("x", file.documents().get(0).text("b"));
    }

    @Test
    void jsonTakesCommentsAndKeepsOffsets() throws MalformedText {
        String text = """
                { // tools
                  "tools": { "dotnet-ef": { "version": "6.0.1", "commands": [ "dotnet-ef" ] } },
                }
                """;
        HostFile file = HostFileReader.read(".config/dotnet-tools.json", text);
        DataNode version =
                file.documents().get(0).at("tools", "dotnet-ef", "version").orElseThrow();
        assertEquals("6.0.1", text.substring(version.startOffset(), version.endOffset()));
        assertEquals(
                List.of("dotnet-ef"),
                file.documents().get(0).at("tools", "dotnet-ef", "commands").orElseThrow().items().stream()
                        .map(DataNode::text)
                        .toList());
    }

    @Test
    void whatIsMalformedSaysWhere() {
        MalformedText yaml =
                assertThrows(MalformedText.class, () -> HostFileReader.read("a.yml", "a: 1\nb: [1, 2\nc: 3\n"));
        assertEquals(3, yaml.line());
        MalformedText json = assertThrows(MalformedText.class, () -> HostFileReader.read("a.json", "{\n  \"a\" 1 }"));
        assertEquals(2, json.line());
        String deep = "[".repeat(100_000);
        assertThrows(MalformedText.class, () -> HostFileReader.read("a.json", deep));
        assertThrows(MalformedText.class, () -> HostFileReader.read("a.yml", deep));
    }

    @Property(tries = 300)
    @Label("any text is read or malformed")
    void anyTextIsReadOrMalformed(@ForAll String text) {
        for (String name : List.of("Dockerfile", "a.yml", "a.json")) {
            try {
                HostFile file = HostFileReader.read(name, text.replace("\r", ""));
                assertTrue(file.endOffset() <= text.length());
            } catch (MalformedText e) {
                assertTrue(e.line() >= 1 && e.column() >= 1);
            }
        }
    }
}
