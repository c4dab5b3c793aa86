package dev.hob.cli;

import dev.hob.cli.settings.FailOn;
import dev.hob.findings.RuleDescriptor;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** What a shell offers for the values of options. */
final class Candidates {

    private Candidates() {}

    /** The formats of reports, without the flavours: a colon ends a word in the shell. */
    static final class Reports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ReportTarget.Format.values())
                    .map(ReportTarget.Format::toString)
                    .iterator();
        }
    }

    /** The levels of {@code --fail-on}. */
    static final class Levels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FailOn.values()).map(FailOn::toString).iterator();
        }
    }

    /** The names of all rules. They are not loaded before they are asked for. */
    static final class Rules implements Iterable<String> {

        private final Engine engine;

        Rules(Engine engine) {
            this.engine = engine;
        }

        @Override
        public Iterator<String> iterator() {
            try {
                List<RuleDescriptor> rules = engine.rules(Optional.empty(), Optional.empty());
                return rules.stream().map(RuleDescriptor::name).iterator();
            } catch (UsageException e) {
                throw new IllegalStateException("Without releases none of them can be unknown", e);
            }
        }
    }

    /** Makes them for picocli, which knows only their classes. */
    static IFactory factory(Engine engine) {
        IFactory other = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> wanted) throws Exception {
                return wanted == Rules.class ? wanted.cast(new Rules(engine)) : other.create(wanted);
            }
        };
    }
}
