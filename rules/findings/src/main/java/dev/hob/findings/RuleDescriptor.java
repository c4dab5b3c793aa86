package dev.hob.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report says about a rule that ran, as SARIF's {@code reportingDescriptor}.
 *
 * @param name the rule's id, such as {@code IdentityServerToolsUsedDirectly}
 * @param summary one sentence: the problem
 * @param description what breaks and why; Markdown
 * @param guidance how one sees it, what to do, how sure Hob is
 * @param level the usual level; a finding's own may differ
 * @param helpUri the guide's section, or empty
 * @param area the step of the upgrade: packages, schema, code, behaviour or operations
 * @param effort how much work it is; nothing where a rule of others does not tell
 * @param noncompliant source before, compliant source after: each may be empty
 */
public record RuleDescriptor(
        String name,
        String summary,
        String description,
        RuleGuidance guidance,
        Level level,
        String helpUri,
        String area,
        Optional<Effort> effort,
        List<String> noncompliant,
        List<String> compliant) {

    /** The steps of an upgrade, in the order in which one takes them: what an area may be. */
    public static final List<String> AREAS = List.of("packages", "schema", "code", "behaviour", "operations");

    /** Checks that nothing is missing. */
    public RuleDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(helpUri, "helpUri");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(effort, "effort");
        noncompliant = List.copyOf(noncompliant);
        compliant = List.copyOf(compliant);
    }
}
