package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.CoveredChange;
import dev.hob.findings.RuleDescriptor;
import dev.hob.rule.AnalysisProgress;
import dev.hob.solution.Binding;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands need of the analysis: the seam between the command line and everything that finds. */
public interface Engine {

    /**
     * Audits what {@code request} asks for.
     *
     * @param progress is told how far it is
     * @param remarks takes what a user should know of the request, such as a glob that matches nothing: one line each
     * @throws UsageException if it cannot be done as asked: no project and no C#, an unknown release, no version
     *     found, a file that cannot be used
     * @throws IOException if the tree cannot be read
     */
    AuditResult audit(AuditRequest request, AnalysisProgress progress, Consumer<String> remarks)
            throws UsageException, IOException;

    /**
     * What the names that the changes between two releases turn on mean in {@code solution}.
     *
     * @param request the files that are wanted, and the releases as for an audit
     * @throws UsageException if a release is unknown or its surface is not, or no version is found
     */
    List<Binding> bindings(Solution solution, AuditRequest request) throws UsageException;

    /**
     * The rules that an upgrade between two releases runs, by name; all rules where none is named.
     *
     * @throws UsageException if a release is unknown
     */
    List<RuleDescriptor> rules(Optional<String> from, Optional<String> to) throws UsageException;

    /**
     * What the hops between two releases change, and which rules find it; every hop that has a list of its changes
     * where none is named.
     *
     * @throws UsageException if a release is unknown
     */
    List<CoveredChange> changes(Optional<String> from, Optional<String> to) throws UsageException;
}
