package dev.hob.rule;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.findings.RuleDescriptor;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleReference;
import net.sourceforge.pmd.properties.PropertyConstraint;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * A rule about one documented change of the library. It is applied to the root of each file of its language, holds no
 * state, and takes the releases in question from its properties.
 */
public abstract class UpgradeRule extends AbstractRule {

    /** The step of the upgrade that the rule belongs to: packages, schema, code, behaviour or operations. */
    public static final PropertyDescriptor<String> AREA = PropertyFactory.stringProperty("area")
            .desc("step of the upgrade: packages, schema, code, behaviour or operations")
            .defaultValue("code")
            // A step that there is not would be in no report.
            .require(PropertyConstraint.fromPredicate(
                    RuleDescriptor.AREAS::contains, "Should be one of " + RuleDescriptor.AREAS))
            .build();

    /** The line or full version that the solution is to move to. */
    public static final PropertyDescriptor<String> TO = PropertyFactory.stringProperty("to")
            .desc("the release to move to")
            .defaultValue("7.0")
            .build();

    /** How one sees the trouble without Hob. */
    public static final PropertyDescriptor<String> SYMPTOM = PropertyFactory.stringProperty("symptom")
            .desc("how one sees it without Hob: the code of the compiler or of NuGet, what fails and when")
            .defaultValue("")
            .build();

    /** What to do about it. */
    public static final PropertyDescriptor<String> REMEDY = PropertyFactory.stringProperty("remedy")
            .desc("what to do")
            .defaultValue("")
            .build();

    /** How sure a finding is. */
    public static final PropertyDescriptor<String> CONFIDENCE = PropertyFactory.stringProperty("confidence")
            .desc("when a finding is certain, when only possible, what stays silent, what is not seen")
            .defaultValue("")
            .build();

    /** Where the change can be looked up: a tag, an issue, a measurement. */
    public static final PropertyDescriptor<String> EVIDENCE = PropertyFactory.stringProperty("evidence")
            .desc("how the change is known")
            .defaultValue("")
            .build();

    /** How much work its findings are; empty where nobody has estimated it. */
    public static final PropertyDescriptor<String> EFFORT = PropertyFactory.stringProperty("effort")
            .desc("minutes of work for the first finding and for each further one, such as 30 + 5")
            .defaultValue("")
            .require(EffortText.CONSTRAINT)
            .build();

    /**
     * Words of which a file must hold at least one for the rule to find anything in it; none: every file is looked at.
     */
    public static final PropertyDescriptor<List<String>> WORDS = PropertyFactory.stringListProperty("words")
            .desc("a file without any of these words is skipped")
            .emptyDefaultValue()
            .build();

    /**
     * What changed in the library and is found by the rule: documentation comment ids without parameter lists, as
     * {@code hob surface-diff} prints them.
     */
    public static final PropertyDescriptor<List<String>> SYMBOLS = PropertyFactory.stringListProperty("symbols")
            .desc("documentation comment ids, without parameter lists, of what the rule finds")
            .emptyDefaultValue()
            .build();

    private static final Releases RELEASES = Releases.load();

    /** Declares the properties that all upgrade rules have. */
    protected UpgradeRule() {
        definePropertyDescriptor(AREA);
        definePropertyDescriptor(EFFORT);
        definePropertyDescriptor(TO);
        definePropertyDescriptor(SYMPTOM);
        definePropertyDescriptor(REMEDY);
        definePropertyDescriptor(CONFIDENCE);
        definePropertyDescriptor(EVIDENCE);
        definePropertyDescriptor(WORDS);
        definePropertyDescriptor(SYMBOLS);
    }

    /** The upgrade rule that {@code rule} is or, as in a ruleset that refers to another one, stands for. */
    public static Optional<UpgradeRule> of(Rule rule) {
        return rule instanceof RuleReference reference
                ? of(reference.getRule())
                : rule instanceof UpgradeRule upgrade ? Optional.of(upgrade) : Optional.empty();
    }

    /**
     * What changed in the library and is found by this rule, so that a test can ask all rules whether a change is
     * nobody's: the property {@code symbols}, unless the rule's own table holds them.
     */
    public List<String> symbols() {
        return getProperty(SYMBOLS);
    }

    /** The release to move to. */
    protected final Release target() {
        String to = getProperty(TO);
        return RELEASES.named(to)
                .orElseThrow(() -> new IllegalArgumentException(getName() + ": unknown release " + to));
    }

    /**
     * The lowest version that counts as the target: a full version if that was asked for, else the first of its line.
     */
    protected final NuGetVersion lowestAccepted() {
        return target().lowest();
    }

    /** Whether the file of {@code root} is compiled with the library below the target. Cheap: ask before anything else. */
    protected final boolean isStillToUpgrade(Node root) {
        SolutionModel model = SolutionModel.of(root);
        return LibraryVersions.of(model).isBelow(lowestAccepted(), model.uri(root));
    }

    /** The newest line before the target whose packages support an older framework. */
    protected final Optional<ReleaseLine> lastOnOlderFramework() {
        return RELEASES.lastOnOlderFramework(target().line());
    }

    /** The oldest line whose packages support the same lowest framework as those of the target. */
    protected final ReleaseLine firstLineOnFramework() {
        return RELEASES.firstOnFramework(target().line());
    }

    @Override
    public final void apply(Node target, RuleContext context) {
        if (target.getParent() == null && !isOfLibrary(target) && !isOnlyInDepartingBuilds(target)) {
            check(target, context);
        }
    }

    /** Whether this C# is the library itself, of which the tree keeps a copy: rules are about code that uses it. */
    private static boolean isOfLibrary(Node root) {
        return root instanceof CompilationUnit unit
                && LibraryCopies.of(SolutionModel.of(unit)).hold(unit);
    }

    /** Whether only builds see this C# that go with the upgrade. */
    private boolean isOnlyInDepartingBuilds(Node root) {
        return root instanceof CompilationUnit unit
                && DepartingBuilds.of(SolutionModel.of(unit))
                        .alone(
                                unit,
                                TargetFrameworkMoniker.parse(target().line().framework())
                                        .orElseThrow());
    }

    /** Looks through one file and reports what it finds. */
    protected abstract void check(Node root, RuleContext context);
}
