package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Notices where a project imports the props and targets of an SDK or of MSBuild itself, which are not in the tree, and
 * lets {@link SdkFiles} stand for them.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/how-to-use-project-sdk">Project SDKs</a>
 */
final class SdkImports {

    /** MSBuild's own targets for each language, which projects of the old kind import by hand. */
    private static final Set<String> LANGUAGE_TARGETS = Set.of(
            "microsoft.csharp.targets",
            "microsoft.visualbasic.targets",
            "microsoft.fsharp.targets",
            "microsoft.common.targets");

    private final EvaluationContext context;
    private final SdkFiles files;
    private boolean sdkStyle;
    private boolean propsDone;
    private boolean targetsDone;

    SdkImports(EvaluationContext context) {
        this.context = context;
        this.files = new SdkFiles(context);
    }

    /** Whether the project names an SDK. */
    boolean sdkStyle() {
        return sdkStyle;
    }

    /** What comes before the first line of the project: the props of the SDKs that its root names. */
    void before(PropertyPass pass, FileContext file, XmlElement root) {
        if (file.equals(context.project())) {
            List<Sdk> sdks = sdks(file, root);
            if (!sdks.isEmpty()) {
                props(pass, sdks);
            }
        }
    }

    /** What comes after the last line of the project. */
    void after(PropertyPass pass, FileContext file, XmlElement root) {
        if (file.equals(context.project()) && namesSdk(root)) {
            targets(pass);
        }
    }

    /** Does what an import of an SDK's or MSBuild's own file would do; {@code false} if it is another import. */
    boolean replaces(PropertyPass pass, FileContext file, XmlElement element) {
        String project = element.attribute("Project")
                .map(XmlAttribute::getValue)
                .orElse("")
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
        String name = project.substring(project.lastIndexOf('/') + 1);
        Optional<XmlAttribute> sdk = element.attribute("Sdk");
        if (sdk.isPresent()) {
            Sdk known = sdk(sdk.get().getValue(), file.origin(sdk.get().value()));
            if (name.equals("sdk.props")) {
                props(pass, List.of(known));
            } else if (name.equals("sdk.targets")) {
                targets(pass);
            }
            return true;
        }
        if (name.equals("microsoft.common.props")) {
            files.commonProps(pass);
            return true;
        }
        if (LANGUAGE_TARGETS.contains(name)) {
            files.commonTargets(pass);
            return true;
        }
        return false;
    }

    private static boolean namesSdk(XmlElement root) {
        return root.attribute("Sdk").isPresent()
                || root.elements().stream()
                        .anyMatch(child ->
                                child.is("Sdk") && child.attribute("Name").isPresent());
    }

    private List<Sdk> sdks(FileContext file, XmlElement root) {
        List<Sdk> result = new ArrayList<>();
        root.attribute("Sdk").ifPresent(attribute -> {
            for (String reference : attribute.getValue().split(";")) {
                if (!reference.isBlank()) {
                    result.add(sdk(reference, file.origin(attribute.value())));
                }
            }
        });
        for (XmlElement child : root.elements()) {
            if (child.is("Sdk")) {
                child.attribute("Name").ifPresent(name -> result.add(sdk(name.getValue(), file.origin(name.value()))));
            }
        }
        return result;
    }

    /** What is most likely right of an SDK that is not known: nearly all build on Microsoft.NET.Sdk. */
    private Sdk sdk(String reference, Origin origin) {
        return Sdk.named(reference).orElseGet(() -> {
            context.properties().perhapsSetBySdk(reference.strip());
            context.note(
                    origin,
                    "the SDK " + reference.strip()
                            + " is not known here: read as Microsoft.NET.Sdk, what it adds or sets is not known");
            return Sdk.NET;
        });
    }

    private void props(PropertyPass pass, List<Sdk> sdks) {
        if (!propsDone) {
            propsDone = true;
            sdkStyle = true;
            files.sdkProps(pass, sdks);
        }
    }

    private void targets(PropertyPass pass) {
        if (!targetsDone) {
            targetsDone = true;
            files.sdkTargets(pass);
        }
    }
}
