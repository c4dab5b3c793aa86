package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.Prose;
import dev.hob.report.RulePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hob explain}: a rule's page in the terminal. */
@Command(name = "explain", description = "Explain a rule: what breaks, why, and what it looks like before and after.")
final class ExplainCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Parameters(
            completionCandidates = Candidates.Rules.class,
            paramLabel = "RULE",
            description = "A rule's name, as reports and `hob rules` show it.")
    private String name;

    ExplainCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        RulePage page = new RulePage(rule());
        List<String> lines = new ArrayList<>();
        lines.add(page.rule().name() + " (" + page.kind() + ")");
        lines.add("");
        lines.addAll(Prose.wrapped("", "", page.text()));
        terminal.print(out -> out.write(String.join("\n", lines) + "\n"));
        return ExitCode.OK.number();
    }

    private RuleDescriptor rule() throws UsageException {
        List<RuleDescriptor> rules = engine.rules(Optional.empty(), Optional.empty());
        String wanted = new RuleNames(rules.stream().map(RuleDescriptor::name).toList()).named(name);
        return rules.stream()
                .filter(rule -> rule.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
