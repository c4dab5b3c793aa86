package dev.hob.cli;

import dev.hob.cli.io.OutputFile;
import dev.hob.cli.io.Terminal;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hob rules}: every rule on one line. */
@Command(name = "rules", description = "List the rules, one on a line: name, level, area, what it is about.")
final class RulesCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Option(names = "--from", paramLabel = "V", description = "Only rules for moving from this release.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "V", description = "Only rules for moving to this release.")
    private Optional<String> to;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description =
                    "Write the rules' documentation to this folder instead: an index and a Markdown page for each.")
    private Optional<Path> pages;

    RulesCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        List<RuleDescriptor> rules = engine.rules(from, to);
        if (pages.isPresent()) {
            writePages(rules, pages.get());
        } else {
            print(rules);
        }
        return ExitCode.OK.number();
    }

    private void writePages(List<RuleDescriptor> rules, Path folder) throws UsageException, IOException {
        for (Map.Entry<String, String> page :
                new RuleBook(rules, engine.changes(from, to)).files().entrySet()) {
            OutputFile.write(folder.resolve(page.getKey()), out -> out.write(page.getValue()));
        }
    }

    private void print(List<RuleDescriptor> rules) throws IOException {
        int nameWidth =
                rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        int areaWidth =
                rules.stream().mapToInt(rule -> rule.area().length()).max().orElse(0);
        String format = "%-" + Math.max(1, nameWidth) + "s  %-7s  %-" + Math.max(1, areaWidth) + "s  %s\n";
        terminal.print(out -> {
            for (RuleDescriptor rule : rules) {
                String level = rule.level().name().toLowerCase(Locale.ROOT);
                out.write(format.formatted(rule.name(), level, rule.area(), rule.summary()));
            }
        });
    }
}
