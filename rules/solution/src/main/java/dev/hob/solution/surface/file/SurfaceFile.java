package dev.hob.solution.surface.file;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.SyntaxError;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.Surface.PackageSurface;
import dev.hob.solution.surface.read.DeclarationReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file that keeps a surface: C# declarations, a comment in front of those of each package. */
public final class SurfaceFile {

    static final String TITLE = "// The public surface of libraries as C# declarations; format 1";
    static final String PACKAGE = "// package ";
    private static final String NAMESPACE = "namespace ";

    /**
     * What one package declares in one namespace, so that whoever looks for a type need not parse the whole file.
     *
     * @param packageId the id of the package
     * @param line the line of the file, from 1, that the text begins at
     * @param text C# declarations, the namespace around them included
     */
    public record Part(String packageId, int line, String text) {}

    private SurfaceFile() {}

    /**
     * The surface that {@code text} keeps.
     *
     * @throws NoSurface if it does not keep one
     */
    public static Surface read(String text) throws NoSurface {
        Map<String, List<CompilationUnit>> trees = new LinkedHashMap<>();
        for (Part part : parts(text)) {
            trees.computeIfAbsent(part.packageId(), id -> new ArrayList<>()).add(parse(part));
        }
        List<PackageSurface> packages = new ArrayList<>();
        trees.forEach((id, parsed) -> packages.add(new PackageSurface(id, DeclarationReader.typesOf(parsed))));
        return new Surface(packages);
    }

    private static CompilationUnit parse(Part part) throws NoSurface {
        CSharpSource source = CSharpSource.read(part.text(), Set.of());
        if (!source.errors().isEmpty()) {
            SyntaxError error = source.errors().get(0);
            throw new NoSurface("line " + (part.line() + error.line() - 1) + ": " + error.message());
        }
        return source.tree();
    }

    /**
     * The parts of {@code text}, each whole by itself.
     *
     * @throws NoSurface if it does not keep a surface
     */
    public static List<Part> parts(String text) throws NoSurface {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            throw new NoSurface("is no surface: its first line is not '" + TITLE + "'");
        }
        List<Part> parts = new ArrayList<>();
        String packageId = "";
        int from = 1;
        while (from < lines.size()) {
            if (lines.get(from).startsWith(PACKAGE)) {
                packageId = lines.get(from).substring(PACKAGE.length());
                from++;
            } else if (packageId.isEmpty()) {
                throw new NoSurface("line " + (from + 1) + ": no package stands in front of these declarations");
            } else {
                int to = endOfPart(lines, from);
                parts.add(new Part(packageId, from + 1, String.join("\n", lines.subList(from, to)) + "\n"));
                from = to;
            }
        }
        return parts;
    }

    private static int endOfPart(List<String> lines, int from) {
        int to = from + 1;
        while (to < lines.size()
                && !lines.get(to).startsWith(NAMESPACE)
                && !lines.get(to).startsWith(PACKAGE)) {
            to++;
        }
        return to;
    }
}
