package dev.hob.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code audit} and {@code fix} by which users bring rules of their own; {@code docs/adding-a-rule.md} tells how. */
final class OwnRulesOptions {

    @Option(
            names = "--ruleset",
            paramLabel = "FILE",
            description = "Also run the rules of this PMD ruleset; may be given several times.")
    private List<Path> rulesets = List.of();

    @Option(
            names = "--surface",
            paramLabel = "FILE",
            description = "Also know the library whose API `hob surface` wrote to FILE, for rules about it;"
                    + " may be given several times.")
    private List<Path> surfaces = List.of();

    OwnRules rules() {
        return new OwnRules(rulesets, surfaces);
    }
}
