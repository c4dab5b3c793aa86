package dev.hob.solution.project;

import dev.hob.solution.evaluation.Evaluation;
import dev.hob.solution.evaluation.Item;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says which packages an evaluated project references and which version each gets.
 *
 * @see <a href="https://learn.microsoft.com/nuget/consume-packages/central-package-management">Central package management</a>
 */
final class PackageReader {

    private final Evaluation evaluation;
    private final boolean central;
    private final Map<String, CentralVersion> centralVersions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PackageReader(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.central = evaluation.properties().isTrue("ManagePackageVersionsCentrally");
        for (Item item : central ? evaluation.items("PackageVersion") : List.<Item>of()) {
            String id = item.identity().text();
            Value version =
                    inDoubt(item).orElseGet(() -> written(item, "Version").orElseGet(() -> none(item)));
            centralVersions.put(
                    id, new CentralVersion(id, version, item.identity().literal()));
        }
    }

    boolean central() {
        return central;
    }

    List<CentralVersion> centralVersions() {
        return List.copyOf(centralVersions.values());
    }

    /** The packages, one entry for each id: of several references the last counts. */
    List<PackageUse> packages() {
        Map<String, PackageUse> uses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Item item : central ? evaluation.items("GlobalPackageReference") : List.<Item>of()) {
            Value version =
                    inDoubt(item).orElseGet(() -> written(item, "Version").orElseGet(() -> none(item)));
            uses.put(item.identity().text(), use(item, version, PackageUse.Kind.GLOBAL, true));
        }
        for (Item item : evaluation.items("PackageReference")) {
            PackageUse use = reference(item);
            uses.remove(use.id());
            uses.put(use.id(), use);
        }
        List<PackageUse> result = new ArrayList<>(uses.values());
        result.sort(Comparator.comparing(use -> use.id().toLowerCase(Locale.ROOT)));
        return result;
    }

    private PackageUse reference(Item item) {
        boolean isPrivate = isPrivate(item);
        Optional<Value> override = central ? written(item, "VersionOverride") : Optional.empty();
        if (override.isPresent()) {
            return use(item, inDoubt(item).orElse(override.get()), PackageUse.Kind.OVERRIDE, isPrivate);
        }
        CentralVersion declared = centralVersions.get(item.identity().text());
        if (declared != null) {
            return use(item, inDoubt(item).orElse(declared.version()), PackageUse.Kind.CENTRAL, isPrivate);
        }
        Value version = inDoubt(item).orElseGet(() -> written(item, "Version").orElseGet(() -> none(item)));
        return use(item, version, PackageUse.Kind.REFERENCE, isPrivate);
    }

    private static PackageUse use(Item item, Value version, PackageUse.Kind kind, boolean isPrivate) {
        Origin reference = item.identity().literal();
        return new PackageUse(item.identity().text(), version, kind, reference, isPrivate);
    }

    /** The metadata, unless it is set to nothing. */
    private static Optional<Value> written(Item item, String metadata) {
        return item.metadata(metadata).filter(value -> !value.known().equals(Optional.of("")));
    }

    private static Optional<Value> inDoubt(Item item) {
        return item.doubt().map(why -> why);
    }

    private static Value none(Item item) {
        Optional<Value> empty = item.metadata("Version");
        return empty.isEmpty()
                ? new Undetermined("no version is given", item.identity().literal())
                : new Undetermined(
                        "the version is empty: what it names is set nowhere in the tree",
                        empty.get().origin());
    }

    /** Whether what an item brings stops at the project that references it. */
    static boolean isPrivate(Item item) {
        return item.text("PrivateAssets").toLowerCase(Locale.ROOT).contains("all");
    }
}
