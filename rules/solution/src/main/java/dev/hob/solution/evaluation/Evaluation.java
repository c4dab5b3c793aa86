package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.TreePath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** A project evaluated once: its final properties and items. */
public final class Evaluation {

    private static final String TARGET_FRAMEWORK = "TargetFramework";

    private final EvaluationContext context;
    private final List<ItemStep> steps;
    private final Set<String> itemTypes;
    private final boolean sdkStyle;
    private Items items;

    private Evaluation(EvaluationContext context, List<ItemStep> steps, Set<String> itemTypes, boolean sdkStyle) {
        this.context = context;
        this.steps = steps;
        this.itemTypes = itemTypes;
        this.sdkStyle = sdkStyle;
    }

    /**
     * Evaluates {@code project}.
     *
     * @param framework the target framework to build for, as {@code dotnet build -f} would give it; nothing for the
     *     project's own
     * @param itemTypes the types of items that will be asked for
     * @param machine the machine that is supposed to build
     */
    public static Evaluation of(
            FileContext project,
            ProjectFiles files,
            Optional<Value> framework,
            Set<String> itemTypes,
            Machine machine) {
        EvaluationContext context = new EvaluationContext(files, project, machine);
        framework.ifPresent(value -> context.properties().setGlobal(TARGET_FRAMEWORK, value));
        setProjectProperties(context);
        SdkImports sdk = new SdkImports(context);
        PropertyPass pass = new PropertyPass(context, sdk);
        pass.read(project, Optional.empty());
        return new Evaluation(context, pass.items(), itemTypes, sdk.sdkStyle());
    }

    /** The well-known properties that speak of the project file. */
    private static void setProjectProperties(EvaluationContext context) {
        Properties properties = context.properties();
        PathFunctions paths = context.paths();
        String uri = context.project().uri();
        String file = paths.fileName(uri);
        properties.builtIn("MSBuildProjectFile", file);
        properties.builtIn("MSBuildProjectName", paths.withoutExtension(file));
        properties.builtIn("MSBuildProjectExtension", paths.extension(file));
        properties.builtIn("MSBuildProjectFullPath", TreePath.full(uri));
        properties.builtIn("MSBuildProjectDirectory", TreePath.full(TreePath.parent(uri)));
    }

    /** The final properties. */
    public Properties properties() {
        return context.properties();
    }

    /** The items of a type that was asked for. The pass over the items is made when first asked for any. */
    public List<Item> items(String type) {
        return items().all(type);
    }

    private Items items() {
        if (items == null) {
            items = new ItemPass(context).run(steps, itemTypes);
        }
        return items;
    }

    /** The file of the tree that an item's identity means, if it is one. */
    public Optional<String> file(Item item) {
        return path(item).flatMap(context.files().tree()::file);
    }

    /** The path in the tree that an item's identity means, whether anything is there or not; nothing if it leaves the tree. */
    public Optional<String> path(Item item) {
        return TreePath.uri(context.project().folder(), item.identity().text());
    }

    /**
     * The entries of a list in a property, each with its own place. If a condition that adds more cannot be decided, the
     * others. Empty if the property is not set or not determined at all.
     */
    public List<Determined> list(String property) {
        Optional<List<Value>> entries = properties().entries(property);
        if (entries.isPresent()) {
            return entries.get().stream()
                    .filter(Determined.class::isInstance)
                    .map(Determined.class::cast)
                    .toList();
        }
        Value value = properties().get(property).orElse(null);
        return (value instanceof Determined list
                        ? Optional.of(list)
                        : properties().certainPart(property))
                .map(list -> ItemList.split(list, context.files()))
                .orElse(List.of());
    }

    /** Whether the project names an SDK; if not it is of the old kind. */
    public boolean sdkStyle() {
        return sdkStyle;
    }

    /** The files of the tree that were imported, or should have been and cannot be read, in this order. */
    public Set<String> imports() {
        return Collections.unmodifiableSet(context.imports());
    }

    /** What leads out of what can be known. */
    public SortedSet<Problem> notes() {
        items();
        return context.notes();
    }
}
