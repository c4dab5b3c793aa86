package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PMD's own command line, as published, with nothing of Hob beside it but the grammars: rules that anybody writes in
 * XPath run over C# and over project files.
 */
class StockPmdTest {

    private static final String RULES = """
            <?xml version="1.0"?>
            <ruleset name="Own" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://pmd.sourceforge.net/ruleset/2.0.0 https://pmd.github.io/ruleset_2_0_0.xsd">
              <description>Two rules.</description>
              <rule name="NoSleep" language="csharp" message="Thread.Sleep blocks a thread"
                  class="net.sourceforge.pmd.lang.rule.xpath.XPathRule">
                <description>Sleeping.</description>
                <priority>3</priority>
                <properties>
                  <property name="xpath">
                    <value>//InvocationExpression[MemberAccess[@Name = 'Sleep']/IdentifierName[@Name = 'Thread']]</value>
                  </property>
                </properties>
              </rule>
              <rule name="OldFramework" language="msbuild" message="netcoreapp is out of support"
                  class="net.sourceforge.pmd.lang.rule.xpath.XPathRule">
                <description>Frameworks.</description>
                <priority>1</priority>
                <properties>
                  <property name="xpath">
                    <value>//TargetFramework[starts-with(@Text, 'netcoreapp')]</value>
                  </property>
                </properties>
              </rule>
            </ruleset>
            """;

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, List<String> out, String err) {}

    @BeforeEach
    void writesASolution() throws IOException {
        Files.writeString(folder.resolve("rules.xml"), RULES);
        Files.writeString(folder.resolve("Worker.cs"), """
                using System.Threading;

                class Worker
                {
                    void Run()
                    {
                        Thread.Sleep(1000);
                        Thread.Sleep(10); // NOPMD: the device needs it
                        Sleep(5);
                    }
                }
                """);
        Files.writeString(folder.resolve("App.csproj"), """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netcoreapp3.1</TargetFramework>
                  </PropertyGroup>
                  <PropertyGroup Condition="'$(Old)' == 'true'">
                    <TargetFramework>netcoreapp2.1</TargetFramework> <!-- NOPMD -->
                  </PropertyGroup>
                </Project>
                """);
    }

    @Test
    void checkRunsXPathRulesOverBothLanguagesAndHeedsSuppressions() throws Exception {
        Outcome run = check();

        assertEquals(4, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        "App.csproj:3:\tOldFramework:\tnetcoreapp is out of support",
                        "Worker.cs:7:\tNoSleep:\tThread.Sleep blocks a thread"),
                run.out());
    }

    @Test
    void aFileThatIsNoCSharpIsOneErrorOfThatFile() throws Exception {
        Files.writeString(folder.resolve("Broken.cs"), "class Broken {\n    void M( { }\n}\n");

        Outcome run = check();

        assertEquals(5, run.exitCode());
        assertTrue(
                run.out().stream().anyMatch(line -> line.contains("Broken.cs") && line.contains("line 2, column 13")),
                () -> run.out() + run.err());
        assertTrue(run.out().stream().anyMatch(line -> line.contains("NoSleep")));
    }

    @Test
    void astDumpOfACSharpFileReadsLikeTheLanguage() throws Exception {
        String file = folder.resolve("Worker.cs").toString();

        Outcome text = pmd("ast-dump", "--language", "csharp", "--file", file, "--format", "text");
        Outcome xml = pmd("ast-dump", "--language", "csharp", "--file", file, "--format", "xml");

        assertEquals(0, text.exitCode(), text.err());
        assertEquals(
                List.of("└─ CompilationUnit", "   ├─ UsingDirective", "   │  └─ QualifiedName"),
                text.out().subList(0, 3));
        String nodes = String.join("\n", xml.out());
        assertTrue(nodes.contains("<MethodDeclaration "), nodes);
        assertTrue(nodes.contains("Name='Run'"), nodes);
        assertTrue(nodes.contains("MethodName='Sleep'"), nodes);
        assertFalse(nodes.contains("Context"), nodes);
    }

    private static Outcome pmd(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "net.sourceforge.pmd.cli.PmdCli"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("pmd", ".out");
        Path err = Files.createTempFile("pmd", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exitCode = process.waitFor();
        Outcome outcome = new Outcome(exitCode, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    /** Of the test's class path the libraries and the grammars. */
    private Outcome check() throws Exception {
        return pmd(
                "check",
                "-d",
                folder.toString(),
                "-R",
                folder.resolve("rules.xml").toString(),
                "-f",
                "text",
                "--no-cache",
                "--no-progress",
                "--relativize-paths-with",
                folder.toString());
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .map(entry -> entry.replace(File.separatorChar, '/'))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("/hob-") || entry.contains("/grammar/"))
                .filter(entry -> !entry.contains("slf4j-nop"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
