package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Stands where the engine is plugged in, so that everything around it can be built and run before it exists. */
final class EngineToCome implements Engine {

    @Override
    public AuditResult audit(AuditRequest request) throws UsageException {
        throw new UsageException("this build of Hob cannot audit yet");
    }

    @Override
    public List<RuleDescriptor> rules(Optional<String> from, Optional<String> to) {
        return List.of();
    }
}
