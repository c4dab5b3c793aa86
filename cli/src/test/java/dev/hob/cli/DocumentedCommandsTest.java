package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hob.cli.io.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;

/** What people copy from the documentation works: every command line is one that Hob takes, and every YAML file is YAML. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** A command behind nothing, a quote, a bracket or a folder; up to a comment, a redirection, the end of the code or two spaces. */
    private static final Pattern COMMAND = Pattern.compile("(?:^|[\\s\"'`(/])hob\"?\\s+("
            + "(?:audit|fix|rules|explain|model|syntax|surface|surface-diff|completion)\\b[^`|>&;)]*?)"
            + "(?=`|\\s*$|\\s{2,}|\\s[|>&;#]|\\)|\\s\\|\\|)");

    private static final Pattern YAML = Pattern.compile("(?ms)^```ya?ml\\n(.*?)^```");

    private static final Terminal NOWHERE =
            new Terminal(OutputStream.nullOutputStream(), new PrintWriter(Writer.nullWriter()));

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve(".pre-commit-hooks.yaml")),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    /** Only what stands in code, in a fence, indented or between backquotes; words in capitals and brackets are placeholders. */
    private static List<String> commands(String page) {
        List<String> commands = new ArrayList<>();
        for (String line : page.replace("\\\n", " ").lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            while (command.find()) {
                if (!command.group(1).contains("[") && !command.group(1).contains("…")) {
                    commands.add(command.group(1).strip());
                }
            }
        }
        return commands;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandLineIsOneThatHobTakes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (String command : commands(Files.readString(page))) {
                tests.add(dynamicTest(page.getFileName() + ": " + command, () -> parse(command)));
            }
        }
        assertTrue(tests.size() > 20, "the pages have commands");
        return tests.stream();
    }

    private static void parse(String command) {
        String[] words = Stream.of(command.split("\\s+"))
                .map(word -> word.replaceAll("^[\"']|[\"']$", ""))
                .toArray(String[]::new);
        CommandLine hob = new Hob(new FakeEngine(Audits.with()), NOWHERE).every();
        try {
            hob.parseArgs(words);
        } catch (MissingParameterException e) {
            // A sentence that speaks of a command or an option without its values.
        }
    }

    @Test
    void everyYamlFileIsYaml() throws IOException {
        int files = 0;
        for (Path page : pages()) {
            Matcher yaml = YAML.matcher(Files.readString(page));
            while (yaml.find()) {
                new Load(LoadSettings.builder().setLabel(page.toString()).build()).loadFromString(yaml.group(1));
                files++;
            }
        }
        assertTrue(files >= 4, "the pages have files: " + files);
        new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(ROOT.resolve(".pre-commit-hooks.yaml")));
    }

    @Test
    void whatIsACommandAndWhatIsNot() {
        assertEquals(List.of("audit . --to 7.0", "fix --apply", "completion", "rules"), commands("""
                        "$(Workspace)/hob/hob" audit . --to 7.0 || code=$?
                          entry: hob fix --apply
                        `source <(hob completion)` and `./hob rules`, but hob auditing is none, nor is `hob audit [PATH]`
                        """));
    }
}
