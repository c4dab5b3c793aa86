package dev.hob.rule.behaviour;

import dev.hob.findings.Fix;
import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostFileReader;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.hostfile.Sequence;
import dev.hob.language.MalformedText;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.SourceLines;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds clients in {@code appsettings*.json} that may get refresh tokens and leave a property to a default that changed, where code binds
 * their section to the library's type.
 */
public final class ConfiguredDefaultChangedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> TYPE =
            text("type", "full name of the type that sections are bound to");
    private static final PropertyDescriptor<String> BINDER =
            text("binder", "the library's method that takes a section");
    private static final PropertyDescriptor<String> PROPERTY = text("property", "the key whose default changed");
    private static final PropertyDescriptor<String> OLD_DEFAULT =
            text("oldDefault", "the value that it had by default");

    /** Declares the properties. */
    public ConfiguredDefaultChangedRule() {
        definePropertyDescriptor(TYPE);
        definePropertyDescriptor(BINDER);
        definePropertyDescriptor(PROPERTY);
        definePropertyDescriptor(OLD_DEFAULT);
    }

    private static PropertyDescriptor<String> text(String name, String description) {
        return PropertyFactory.stringProperty(name)
                .desc(description)
                .defaultValue("")
                .build();
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        if (!isSettings(uri)) {
            return;
        }
        String folder = uri.substring(0, uri.lastIndexOf('/') + 1);
        SettingsReaders readers = new SettingsReaders(model.projects());
        List<Project> projects = readers.of(folder).stream()
                .filter(project -> LibraryVersions.of(model).isBelow(lowestAccepted(), project))
                .toList();
        if (projects.isEmpty()) {
            return;
        }
        List<DataNode> others = others(uri, folder, model);
        for (BoundSections.Section section : new BoundSections(model, getProperty(TYPE), getProperty(BINDER)).all()) {
            if (readers.run(projects, section.uri())) {
                for (DataNode document : ((HostFile) root).documents()) {
                    SettingsPath.at(document, section.path())
                            .map(ConfiguredDefaultChangedRule::clients)
                            .orElse(Map.of())
                            .forEach((key, client) ->
                                    check(client, section.path() + ':' + key, others, (HostFile) root, uri, context));
                }
            }
        }
    }

    private static boolean isSettings(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).matches("appsettings.*\\.json");
    }

    /** The settings files beside {@code uri}, of which some lie over the others. */
    private static List<DataNode> others(String uri, String folder, SolutionModel model) {
        List<DataNode> others = new ArrayList<>();
        for (String other : model.tree().filesBelow(folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1))) {
            if (!other.equals(uri) && isSettings(other) && other.lastIndexOf('/') + 1 == folder.length()) {
                try {
                    others.addAll(
                            HostFileReader.read(other, model.tree().read(other).text())
                                    .documents());
                } catch (UnreadableFile | MalformedText e) {
                    // It is told of elsewhere if it matters; what it says nobody knows.
                    continue;
                }
            }
        }
        return others;
    }

    /** The clients of a section, an array or a mapping of them, by their keys. */
    private static Map<String, Mapping> clients(DataNode section) {
        Map<String, Mapping> clients = new TreeMap<>();
        if (section instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Mapping client) {
                    clients.put(String.valueOf(i), client);
                }
            }
        } else if (section instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.value() instanceof Mapping client) {
                    clients.put(entry.getKey(), client);
                }
            }
        }
        return clients;
    }

    private void check(
            Mapping client, String path, List<DataNode> others, HostFile file, String uri, RuleContext context) {
        Optional<Entry> reason = RefreshTokens.allowedBy(client);
        boolean set = SettingsPath.entry(client, getProperty(PROPERTY)).isPresent()
                || others.stream()
                        .anyMatch(other -> SettingsPath.at(other, path + ':' + getProperty(PROPERTY))
                                .isPresent());
        if (reason.isEmpty() || set) {
            return;
        }
        Scalar key = reason.get().key();
        FindingDraft draft = FindingDraft.of(this, file)
                .at(key.startOffset(), key.endOffset())
                .advice("Set " + getProperty(PROPERTY) + " to \"" + getProperty(OLD_DEFAULT)
                        + "\" to keep what the client does today.");
        if (!RefreshTokens.areCertain(client)) {
            draft.possible();
        }
        String id = SettingsPath.entry(client, "ClientId")
                .map(entry -> " " + entry.value().text())
                .orElse("");
        draft.fix(fix(key, file, uri)).report(context, this, id);
    }

    private Fix fix(Scalar before, HostFile file, String uri) {
        CharSequence text = file.getAstInfo().getTextDocument().getText();
        int quote = before.startOffset() - 1;
        String indentation = SourceLines.indentationAt(text, quote);
        int line = text.toString().lastIndexOf('\n', quote) + 1;
        boolean isFirst = text.subSequence(line, quote).toString().isBlank();
        String setting = "\"" + getProperty(PROPERTY) + "\": \"" + getProperty(OLD_DEFAULT) + "\","
                + (isFirst ? "\n" + indentation : " ");
        return new FileEdits(file, uri)
                .replace(TextRegion.fromBothOffsets(quote, quote), setting)
                .fix("Keep " + getProperty(OLD_DEFAULT), Fix.Safety.SUGGESTED);
    }
}
