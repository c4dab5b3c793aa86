package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Mapping;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.project.Project;
import java.util.List;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds recorded documents of the host that lack what the new release adds to them. */
public final class RecordedDocumentRule extends HostfileRule {

    private static final PropertyDescriptor<List<String>> KEYS = PropertyFactory.stringListProperty("keys")
            .desc("keys by which such a document is known; the finding stands at the first")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> ADDED = PropertyFactory.stringProperty("added")
            .desc("the key that the new release adds")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public RecordedDocumentRule() {
        definePropertyDescriptor(KEYS);
        definePropertyDescriptor(ADDED);
    }

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        List<Project> around = new MentionedProjects(place.model()).around(place.uri());
        if (file.kind() != HostFile.Kind.JSON || around.stream().noneMatch(place.hosts()::contain)) {
            return;
        }
        for (DataNode document : file.documents()) {
            if (document instanceof Mapping mapping) {
                check(mapping, file, context);
            }
            document.descendants(Mapping.class).forEach(mapping -> check(mapping, file, context));
        }
    }

    private void check(Mapping mapping, HostFile file, RuleContext context) {
        List<String> keys = getProperty(KEYS);
        boolean recorded = keys.stream().allMatch(key -> mapping.value(key).isPresent());
        if (recorded && mapping.value(getProperty(ADDED)).isEmpty()) {
            Entry first = mapping.entries().stream()
                    .filter(entry -> entry.getKey().equals(keys.get(0)))
                    .findFirst()
                    .orElseThrow();
            FindingDraft.of(this, file)
                    .at(first.key().startOffset(), first.key().endOffset())
                    .advice("If the document is compared with what the host says, record it anew; it gains "
                            + getProperty(ADDED) + ".")
                    .report(context, this, getProperty(ADDED), target().toString());
        }
    }
}
