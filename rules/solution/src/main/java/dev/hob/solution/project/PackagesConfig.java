package dev.hob.solution.project;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.evaluation.FileContext;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code packages.config}, where projects of the old kind keep their packages. */
final class PackagesConfig {

    private PackagesConfig() {}

    static List<PackageUse> read(FileContext file) {
        List<PackageUse> result = new ArrayList<>();
        for (XmlElement element : file.file().root().elements()) {
            Optional<XmlAttribute> id = element.attribute("id");
            if (element.is("package") && id.isPresent()) {
                Origin reference = file.origin(id.get().value());
                boolean isPrivate = element.attribute("developmentDependency")
                        .map(attribute -> attribute.getValue().equalsIgnoreCase("true"))
                        .orElse(false);
                result.add(new PackageUse(
                        id.get().getValue(),
                        version(file, element, reference),
                        PackageUse.Kind.PACKAGES_CONFIG,
                        reference,
                        isPrivate));
            }
        }
        result.sort(Comparator.comparing(use -> use.id().toLowerCase(Locale.ROOT)));
        return result;
    }

    private static Value version(FileContext file, XmlElement element, Origin reference) {
        return element.attribute("version")
                .<Value>map(version -> new Determined(
                        version.getValue(),
                        file.origin(version.value()),
                        version.value().verbatim(),
                        List.of()))
                .orElseGet(() -> new Undetermined("no version is given", reference));
    }
}
