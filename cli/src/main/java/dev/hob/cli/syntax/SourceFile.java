package dev.hob.cli.syntax;

import dev.hob.csharp.razor.RazorFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that Hob has a grammar for.
 *
 * @param relative the path relative to the folder that was asked for, with {@code /}; a file that was asked for itself
 *     has its name
 */
public record SourceFile(Path path, String relative, Kind kind) {

    /** The grammars that there are. */
    public enum Kind {
        CSHARP,
        /** C# in a view or a component; read only if the file itself was asked for. */
        RAZOR,
        MSBUILD,
        SOLUTION;

        /** Project files, and the other files of MSBuild and NuGet that are XML. */
        private static final Set<String> XML_EXTENSIONS = Set.of(
                "csproj",
                "fsproj",
                "vbproj",
                "shproj",
                "projitems",
                "sqlproj",
                "proj",
                "props",
                "targets",
                "slnx",
                "nuspec");

        static Optional<Kind> of(Path path) {
            String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
            String extension = name.substring(name.lastIndexOf('.') + 1);
            if (extension.equals("cs")) {
                return Optional.of(CSHARP);
            }
            if (extension.equals("sln")) {
                return Optional.of(SOLUTION);
            }
            boolean msbuild = XML_EXTENSIONS.contains(extension) || name.equals("packages.config");
            return msbuild ? Optional.of(MSBUILD) : Optional.empty();
        }
    }

    /** Hands on all files below {@code path} that there is a grammar for, or {@code path} itself, as it finds them. */
    static void below(Path path, Consumer<SourceFile> found) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean gitsOwn = folder.endsWith(".git");
                return gitsOwn ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.equals(path) && RazorFile.isRazor(relative(path, file))) {
                    found.accept(new SourceFile(file, relative(path, file), Kind.RAZOR));
                } else if (attributes.isRegularFile()) {
                    Kind.of(file).ifPresent(kind -> found.accept(new SourceFile(file, relative(path, file), kind)));
                }
                return FileVisitResult.CONTINUE;
            }

            /** A folder that cannot be listed: reading it says why. */
            @Override
            public FileVisitResult visitFileFailed(Path folder, IOException trouble) {
                found.accept(new SourceFile(folder, relative(path, folder), Kind.CSHARP));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String relative(Path root, Path file) {
        Path relative = root.equals(file) ? file.getFileName() : root.relativize(file);
        return relative.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
