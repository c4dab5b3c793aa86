package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostFileReader;
import dev.hob.hostfile.Mapping;
import dev.hob.language.MalformedText;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import dev.hob.solution.source.UnreadableFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whether anything tells a host on which port to listen, so that the default of its image does not count: the image's environment
 * and command, its settings, its code, or the environment that compose files or Kubernetes give it.
 *
 * @see <a href="https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints">Configure endpoints</a>
 */
final class ListeningPort {

    private static final List<String> SETTINGS = List.of(
            "aspnetcore_urls",
            "dotnet_urls",
            "_http_ports",
            "http_ports=",
            "kestrel__endpoints",
            "--urls",
            "--http_ports");
    private static final List<String> VARIABLES = List.of(
            "aspnetcore_urls", "dotnet_urls", "urls", "aspnetcore_http_ports", "dotnet_http_ports", "http_ports");
    private static final Pattern CODE =
            Pattern.compile("\\.UseUrls\\(|\\.Listen(?:AnyIP|Localhost|UnixSocket)?\\(|\\.Urls\\.Add\\(|"
                    + "\\.Run\\(\\s*\"https?://|\\.RunAsync\\(\\s*\"https?://");

    private final SolutionModel model;
    private final String uri;

    /** @param uri the Dockerfile */
    ListeningPort(SolutionModel model, String uri) {
        this.model = model;
        this.uri = uri;
    }

    /** Whether a variable of this name says it; names have no case. */
    static boolean isToldBy(String variable) {
        String name = variable.toLowerCase(Locale.ROOT);
        return VARIABLES.contains(name) || name.contains("kestrel__endpoints");
    }

    /** Whether a word of a command says it. */
    static boolean isOption(String word) {
        return word.toLowerCase(Locale.ROOT).matches("--(?:urls|http_ports)\\b.*");
    }

    /** Whether the image says it that {@code stage} is the end of, or one of the {@code projects} in it. */
    boolean isSaidInside(FinalStage stage, Collection<Project> projects) {
        return stage.mentions(List.of("ENV", "ENTRYPOINT", "CMD"), SETTINGS)
                || projects.stream().anyMatch(project -> inSettings(project) || inCode(project));
    }

    private boolean inSettings(Project project) {
        for (String each : model.tree().filesBelow(project.folder())) {
            String name = each.substring(each.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (name.startsWith("appsettings") && name.endsWith(".json")) {
                Optional<HostFile> settings = read(each);
                boolean said = settings.stream()
                        .flatMap(found -> found.documents().stream())
                        .anyMatch(ListeningPort::listens);
                if (said) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean listens(DataNode settings) {
        return entry(settings, "urls").isPresent()
                || entry(settings, "http_ports").isPresent()
                || entry(settings, "kestrel")
                        .flatMap(kestrel -> entry(kestrel, "endpoints"))
                        .isPresent();
    }

    /** Settings have no case. */
    private static Optional<DataNode> entry(DataNode node, String key) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(each -> each.getKey().equalsIgnoreCase(key))
                        .map(Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    private boolean inCode(Project project) {
        return project.targets().stream()
                .flatMap(build -> build.compile().stream())
                .distinct()
                .anyMatch(source ->
                        text(source).filter(code -> CODE.matcher(code).find()).isPresent());
    }

    /** Whether a compose file says it for a service that is built from the Dockerfile. */
    boolean isSaidByCompose() {
        ComposeServices services = ComposeServices.of(model);
        return services.building(uri).stream()
                .anyMatch(built ->
                        services.all().stream().anyMatch(service -> service.isSameAs(built) && service.tells()));
    }

    private Optional<String> text(String each) {
        try {
            return Optional.of(model.tree().read(each).text());
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }

    private Optional<HostFile> read(String each) {
        try {
            Optional<String> text = text(each);
            return text.isEmpty() ? Optional.empty() : Optional.of(HostFileReader.read(each, text.get()));
        } catch (MalformedText e) {
            return Optional.empty();
        }
    }
}
