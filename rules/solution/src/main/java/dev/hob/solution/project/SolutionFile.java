package dev.hob.solution.project;

import dev.hob.language.MalformedText;
import dev.hob.msbuild.ProjectFileReader;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which projects a solution file lists: {@code .sln}, one line a project, or {@code .slnx}, XML.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/extensibility/internals/solution-dot-sln-file">Solution file</a>
 */
final class SolutionFile {

    private static final Pattern PROJECT_LINE =
            Pattern.compile("(?m)^\\s*Project\\(\"[^\"]*\"\\)\\s*=\\s*\"[^\"]*\"\\s*,\\s*\"([^\"]*)\"");

    private SolutionFile() {}

    /** The URIs of the projects as the file writes them, relative to the root. */
    static List<String> projects(SourceTree tree, String uri) throws UnreadableFile, MalformedText {
        SourceText text = tree.read(uri);
        List<String> paths = new ArrayList<>();
        if (uri.toLowerCase(Locale.ROOT).endsWith(".slnx")) {
            addPaths(ProjectFileReader.read(text.text()).root(), paths);
        } else {
            Matcher matcher = PROJECT_LINE.matcher(text.text());
            while (matcher.find()) {
                paths.add(matcher.group(1));
            }
        }
        String folder = uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/')) : "";
        return paths.stream()
                .flatMap(path -> tree.resolve(folder, path).stream())
                .toList();
    }

    private static void addPaths(XmlElement parent, List<String> paths) {
        for (XmlElement element : parent.elements()) {
            if (element.is("Project")) {
                element.attribute("Path").ifPresent(path -> paths.add(path.getValue()));
            } else if (element.is("Folder")) {
                addPaths(element, paths);
            }
        }
    }
}
