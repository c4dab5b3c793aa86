package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.CoveredChange;
import dev.hob.findings.RuleDescriptor;
import dev.hob.rule.AnalysisProgress;
import dev.hob.solution.Binding;
import dev.hob.solution.project.Solution;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers with a prepared result, and remembers what it was asked. */
final class FakeEngine implements Engine {

    private final AuditResult result;
    private final List<AuditRequest> requests = new ArrayList<>();
    private RuntimeException bug;

    FakeEngine(AuditResult result) {
        this.result = result;
    }

    FakeEngine failingWith(RuntimeException trouble) {
        bug = trouble;
        return this;
    }

    /** The only request. */
    AuditRequest request() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one audit, not " + requests);
        }
        return requests.get(0);
    }

    List<AuditRequest> requests() {
        return requests;
    }

    @Override
    public AuditResult audit(AuditRequest request, AnalysisProgress progress, Consumer<String> remarks)
            throws UsageException {
        if (bug != null) {
            throw bug;
        }
        if (request.from().filter("9.9"::equals).isPresent()) {
            throw new UsageException("unknown release '9.9'; known are 6.3, 7.0");
        }
        requests.add(request);
        return result;
    }

    @Override
    public List<Binding> bindings(Solution solution, AuditRequest request) throws UsageException {
        return new UpgradeEngine(Clock.systemDefaultZone()).bindings(solution, request);
    }

    @Override
    public List<RuleDescriptor> rules(Optional<String> from, Optional<String> to) {
        return result.rules();
    }

    @Override
    public List<CoveredChange> changes(Optional<String> from, Optional<String> to) {
        return List.of(new CoveredChange("6.3 → 7.0", "C1", "Old is gone.", List.of("OldUsed"), ""));
    }
}
