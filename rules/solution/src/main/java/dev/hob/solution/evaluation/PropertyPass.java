package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * MSBuild's first pass: sets properties and follows imports in document order, and keeps the item elements for the second
 * pass, which sees the final properties. Conditions that cannot be decided put everything below them in doubt.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/build-process-overview#evaluation-phase">Evaluation</a>
 */
final class PropertyPass {

    private static final int DEEPEST_IMPORT = 64;

    private final EvaluationContext context;
    private final Properties properties;
    private final Expander expander;
    private final ListReader lists;
    private final ConditionEvaluator conditions;
    private final ImportResolver imports;
    private final SdkImports sdk;
    private final List<ItemStep> items = new ArrayList<>();
    private final Set<String> imported = new HashSet<>();
    private int depth;

    PropertyPass(EvaluationContext context, SdkImports sdk) {
        this.context = context;
        this.properties = context.properties();
        this.expander = context.expander();
        this.lists = new ListReader(context);
        this.conditions = new ConditionEvaluator(context, part -> {
            throw new CannotEvaluate("items and metadata have no value yet where properties are set");
        });
        this.imports = new ImportResolver(context);
        this.sdk = sdk;
    }

    List<ItemStep> items() {
        return items;
    }

    void add(ItemStep step) {
        items.add(step);
    }

    /** Reads {@code file} as if it were imported here. */
    void read(FileContext file, Optional<Undetermined> doubt) {
        if (!imported.add(file.uri()) || depth == DEEPEST_IMPORT) {
            return;
        }
        depth++;
        XmlElement root = file.file().root();
        enter(file);
        sdk.before(this, file, root);
        children(file, root, doubt);
        sdk.after(this, file, root);
        depth--;
    }

    void enter(FileContext file) {
        context.enter(file, file.folder());
    }

    private void children(FileContext file, XmlElement parent, Optional<Undetermined> doubt) {
        for (XmlElement element : parent.elements()) {
            element(file, element, doubt);
        }
    }

    private void element(FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        switch (element.name().toLowerCase(Locale.ROOT)) {
            case "propertygroup" ->
                inside(file, element, doubt, within -> {
                    for (XmlElement property : element.elements()) {
                        inside(file, property, within, d -> set(file, property, d));
                    }
                });
            case "itemgroup" ->
                // The condition of an item group is decided in the item pass, with the final properties.
                addItems(file, element, doubt);
            case "import" -> inside(file, element, doubt, within -> follow(file, element, within));
            case "importgroup" -> inside(file, element, doubt, within -> children(file, element, within));
            case "choose" -> choose(file, element, doubt);
            default -> {
                // Targets, tasks and item definitions say nothing that the model needs.
            }
        }
    }

    private void addItems(FileContext file, XmlElement group, Optional<Undetermined> doubt) {
        items.add(new ItemStep.Element(file, group, doubt));
    }

    private void set(FileContext file, XmlElement property, Optional<Undetermined> doubt) {
        Value value = expander.expand(property.text(), file);
        if (doubt.isPresent()) {
            properties.setInDoubt(property.name(), value, doubt.get());
        } else {
            boolean composedList = value instanceof Determined determined
                    && determined.text().indexOf(';') >= 0
                    && property.text().text().indexOf(';') >= 0
                    && !determined.verbatim();
            // Read before it is set: $(TargetFrameworks);net8.0 means the list as it was.
            List<Value> entries = composedList ? lists.entries(property.text(), file) : List.of();
            properties.set(property.name(), value);
            if (composedList) {
                properties.setEntries(property.name(), entries);
            }
        }
    }

    private void follow(FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        if (sdk.replaces(this, file, element)) {
            return;
        }
        for (FileContext target : imports.targets(file, element)) {
            read(target, doubt);
            enter(file);
        }
    }

    private void choose(FileContext file, XmlElement choose, Optional<Undetermined> doubt) {
        Optional<Undetermined> within = doubt;
        for (XmlElement branch : choose.elements()) {
            Truth truth = branch.is("When") ? condition(file, branch) : Truth.YES;
            if (truth instanceof Truth.Unknown unknown) {
                Optional<Undetermined> why = Optional.of(unknown.why());
                children(file, branch, why);
                within = why;
            } else if (truth instanceof Truth.Yes) {
                children(file, branch, within);
                return;
            }
        }
    }

    private interface Body {
        void run(Optional<Undetermined> doubt);
    }

    private void inside(FileContext file, XmlElement element, Optional<Undetermined> doubt, Body body) {
        Truth truth = condition(file, element);
        if (truth instanceof Truth.Unknown unknown) {
            body.run(Optional.of(unknown.why()));
        } else if (truth instanceof Truth.Yes) {
            body.run(doubt);
        }
    }

    private Truth condition(FileContext file, XmlElement element) {
        Optional<XmlAttribute> condition = element.attribute("Condition");
        return condition.isEmpty()
                ? Truth.YES
                : conditions.evaluate(condition.get().value(), file);
    }
}
