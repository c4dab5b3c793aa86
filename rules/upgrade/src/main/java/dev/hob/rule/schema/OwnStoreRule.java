package dev.hob.rule.schema;

import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds classes that implement the library's store interfaces themselves, once each, while their project is below the
 * target.
 */
public final class OwnStoreRule extends UpgradeRule {

    private static final PropertyDescriptor<String> NAMESPACE = PropertyFactory.stringProperty("namespace")
            .desc("namespace of the store interfaces")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> STORES = PropertyFactory.stringProperty("stores")
            .desc("one row each: interface | what changes for who implements it | what to do")
            .defaultValue("")
            .build();

    /** A row of the ruleset. */
    private record Store(String name, String change, String advice) {}

    /** Declares the rule's own properties. */
    public OwnStoreRule() {
        definePropertyDescriptor(NAMESPACE);
        definePropertyDescriptor(STORES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        if (!LibraryVersions.of(model).isBelow(lowestAccepted(), model.uri(root))) {
            return;
        }
        List<Store> stores = getProperty(STORES)
                .lines()
                .filter(row -> !row.isBlank())
                .map(OwnStoreRule::row)
                .toList();
        root.descendants(TypeDeclaration.class)
                .filter(type -> !(type instanceof InterfaceDeclaration)
                        && type.getBaseList().isPresent())
                .forEach(type -> check(type, stores, model, context));
    }

    private static Store row(String row) {
        String[] cells = Stream.of(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 3) {
            throw new IllegalArgumentException("Three cells expected: " + row);
        }
        return new Store(cells[0], cells[1], cells[2]);
    }

    private void check(TypeDeclaration type, List<Store> stores, SolutionModel model, RuleContext context) {
        if (derivesFromLibrary(type, model)) {
            return;
        }
        List<Store> implemented = new ArrayList<>();
        for (Store store : stores) {
            Meaning meaning = model.names().implementsInterface(type, getProperty(NAMESPACE) + "." + store.name());
            if (meaning.isCertain()) {
                implemented.add(store);
            }
        }
        if (implemented.isEmpty()) {
            return;
        }
        String names = implemented.stream().map(Store::name).collect(Collectors.joining(", "));
        String changes = implemented.stream().map(Store::change).distinct().collect(Collectors.joining(" "));
        String advice = implemented.stream().map(Store::advice).distinct().collect(Collectors.joining("\n"));
        FindingDraft.of(this, type)
                .at(type.getNameRegion().getStartOffset(), type.getNameRegion().getEndOffset())
                .advice(advice)
                .report(context, this, type.getName(), names, changes);
    }

    /** Whether one of the library's own stores does the work, which inherits what is new. */
    private boolean derivesFromLibrary(TypeDeclaration type, SolutionModel model) {
        String library =
                getProperty(NAMESPACE).substring(0, getProperty(NAMESPACE).lastIndexOf('.') + 1);
        return model.names()
                .libraryBaseClass(type)
                .filter(base -> base.fullName().startsWith(library))
                .isPresent();
    }
}
