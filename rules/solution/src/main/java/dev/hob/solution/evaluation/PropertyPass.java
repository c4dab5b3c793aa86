package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.msbuild.expression.Part;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * MSBuild's first pass: sets properties and follows imports in document order, and keeps the item elements for the second
 * pass, which sees the final properties. Conditions that cannot be decided put everything below them in doubt.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/build-process-overview#evaluation-phase">Evaluation</a>
 */
final class PropertyPass {

    private static final int DEEPEST_IMPORT = 64;

    /** MSBuild's own bound for {@code Choose}, for each file. */
    private static final int DEEPEST_NESTING = 50;

    private final EvaluationContext context;
    private final Properties properties;
    private final Expander expander;
    private final ListReader lists;
    private final ConditionEvaluator conditions;
    private final Function<Part, String> noItems = part -> {
        throw new CannotEvaluate("items and metadata have no value yet where properties are set");
    };
    private final ImportResolver imports;
    private final SdkImports sdk;
    private final List<ItemStep> items = new ArrayList<>();
    private final Set<String> imported = new HashSet<>();
    private int depth;
    private int nesting;

    PropertyPass(EvaluationContext context, SdkImports sdk) {
        this.context = context;
        this.properties = context.properties();
        this.expander = context.expander();
        this.lists = new ListReader(context);
        this.conditions = new ConditionEvaluator(context);
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
        if (depth == DEEPEST_IMPORT) {
            context.note(file.origin(file.file().root().nameRegion()), "imported too deeply: not read");
            return;
        }
        if (!imported.add(file.uri())) {
            return;
        }
        depth++;
        int outer = nesting;
        nesting = 0;
        XmlElement root = file.file().root();
        enter(file);
        sdk.before(this, file, root);
        children(file, root, doubt);
        sdk.after(this, file, root);
        nesting = outer;
        depth--;
    }

    void enter(FileContext file) {
        context.enter(file, file.folder());
    }

    private void children(FileContext file, XmlElement parent, Optional<Undetermined> doubt) {
        if (nesting == DEEPEST_NESTING) {
            context.note(
                    file.origin(parent.nameRegion()),
                    "nested more than " + DEEPEST_NESTING + " deep, which MSBuild refuses: not read");
            return;
        }
        nesting++;
        for (XmlElement element : parent.elements()) {
            element(file, element, doubt);
        }
        nesting--;
    }

    private void element(FileContext file, XmlElement element, Optional<Undetermined> doubt) {
        switch (element.name().toLowerCase(Locale.ROOT)) {
            case "propertygroup" ->
                inside(file, element, doubt, within -> {
                    for (XmlElement property : element.elements()) {
                        inProject(file, property, within, d -> set(file, property, d));
                    }
                });
            case "itemgroup" ->
                // The condition of an item group is decided in the item pass, with the final properties.
                items.add(new ItemStep.Element(file, element, doubt));
            case "itemdefinitiongroup" -> items.add(new ItemStep.Definitions(file, element, doubt));
            case "import" -> inside(file, element, doubt, within -> follow(file, element, within));
            case "importgroup" -> inside(file, element, doubt, within -> children(file, element, within));
            case "choose" -> choose(file, element, doubt);
            default -> {
                // Targets and tasks say nothing that the model needs.
            }
        }
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
        for (FileContext target : imports.targets(file, element, doubt.isEmpty())) {
            read(target, doubt);
            enter(file);
        }
    }

    private void choose(FileContext file, XmlElement choose, Optional<Undetermined> doubt) {
        Optional<Undetermined> within = doubt;
        for (XmlElement branch : choose.elements()) {
            Truth truth = branch.is("When") ? condition(file, branch, projectFolder()) : Truth.YES;
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

    /** Paths in the conditions of groups and imports are relative to their own file. */
    private void inside(FileContext file, XmlElement element, Optional<Undetermined> doubt, Body body) {
        run(condition(file, element, file.folder()), doubt, body);
    }

    /** Those in the conditions of properties and branches to the project. */
    private void inProject(FileContext file, XmlElement element, Optional<Undetermined> doubt, Body body) {
        run(condition(file, element, projectFolder()), doubt, body);
    }

    private static void run(Truth truth, Optional<Undetermined> doubt, Body body) {
        if (truth instanceof Truth.Unknown unknown) {
            body.run(Optional.of(unknown.why()));
        } else if (truth instanceof Truth.Yes) {
            body.run(doubt);
        }
    }

    private Truth condition(FileContext file, XmlElement element, String folder) {
        Optional<XmlAttribute> condition = element.attribute("Condition");
        if (condition.isEmpty()) {
            return Truth.YES;
        }
        context.paths().enter(file.folder(), folder);
        return conditions.evaluate(condition.get().value(), file, noItems);
    }

    private String projectFolder() {
        return context.project().folder();
    }
}
