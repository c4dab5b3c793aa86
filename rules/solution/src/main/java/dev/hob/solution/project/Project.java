package dev.hob.solution.project;

import dev.hob.solution.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A project of the solution.
 *
 * @param uri the project file, relative to the root, with {@code /}
 * @param sdkStyle whether it names an SDK; if not it is of the old kind
 * @param targets one build for each target framework, in the order of the project; one with an undetermined framework if
 *     that cannot be known
 * @param imports the property and target files of the tree that it imports, those that cannot be read among them
 * @param packagesConfig the {@code packages.config} that it takes its packages from
 * @param globalJson the {@code global.json} that counts for it
 * @param restored the file in which an earlier restore wrote down what it resolved
 * @param notes what in it leads out of what can be known
 */
public record Project(
        String uri,
        boolean sdkStyle,
        List<TargetBuild> targets,
        List<String> imports,
        Optional<String> packagesConfig,
        Optional<GlobalJson> globalJson,
        Optional<String> restored,
        List<Problem> notes) {

    /** The language that a project compiles. */
    public enum Language {
        /** C# */
        CSHARP,
        /** F# */
        FSHARP,
        /** Visual Basic */
        VISUAL_BASIC,
        /** Something else: a database, a folder of files. */
        OTHER
    }

    /** Keeps the lists as they are. */
    public Project {
        targets = List.copyOf(targets);
        imports = List.copyOf(imports);
        notes = List.copyOf(notes);
    }

    /** The name of the project file without its extension. */
    public String name() {
        String file = uri.substring(uri.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The folder that it lies in, as URI. */
    public String folder() {
        return uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/')) : "";
    }

    /** The language that it compiles. */
    public Language language() {
        String extension = uri.substring(uri.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case ".csproj" -> Language.CSHARP;
            case ".fsproj" -> Language.FSHARP;
            case ".vbproj" -> Language.VISUAL_BASIC;
            default -> Language.OTHER;
        };
    }
}
