package dev.hob.rule.hostfile;

import dev.hob.findings.Fix;
import dev.hob.hostfile.HostFile;
import dev.hob.rule.FileEdits;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import java.util.Collection;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.RuleContext;

/** What the rules about host files share. They say nothing where no project reaches the library. */
abstract class HostfileRule extends UpgradeRule {

    @Override
    protected final void check(Node root, RuleContext context) {
        Hosts hosts = Hosts.of(root, target().line());
        if (!hosts.isEmpty()) {
            SolutionModel model = SolutionModel.of(root);
            check((HostFile) root, new Place(model, model.uri(root), hosts), context);
        }
    }

    /**
     * Where a file stands.
     *
     * @param uri the file, relative to the root
     */
    record Place(SolutionModel model, String uri, Hosts hosts) {

        /** The name of the file. */
        String name() {
            return uri.substring(uri.lastIndexOf('/') + 1);
        }
    }

    abstract void check(HostFile file, Place place, RuleContext context);

    /** The fix that puts {@code text} between two offsets, which needs a person's eye. */
    static Fix suggestion(HostFile file, Place place, int start, int end, String text, String description) {
        return new FileEdits(file, place.uri())
                .replace(TextRegion.fromBothOffsets(start, end), text)
                .fix(description, Fix.Safety.SUGGESTED);
    }

    /** “a, b, c and 3 more”. */
    static String listed(Collection<String> names) {
        String first = String.join(", ", names.stream().limit(3).toList());
        return names.size() > 3 ? first + " and " + (names.size() - 3) + " more" : first;
    }
}
