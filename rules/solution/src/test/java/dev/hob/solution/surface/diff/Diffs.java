package dev.hob.solution.surface.diff;

import dev.hob.csharp.CSharpSource;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.Surface.PackageSurface;
import dev.hob.solution.surface.read.DeclarationReader;
import java.util.List;
import java.util.Set;

/** What changed between two C# texts, each change on one line: {@code change symbol [breaks] before → after}. */
final class Diffs {

    private Diffs() {}

    static List<String> between(String before, String after) {
        return SurfaceDiff.between(surface(before), surface(after)).stream()
                .map(change -> change.change() + " " + change.symbol() + " " + change.breaks() + " " + change.before()
                        + " → " + change.after())
                .map(line -> line.replace("  ", " ").strip())
                .toList();
    }

    /** The changes by kind, symbol and those that they break. */
    static List<String> brief(String before, String after) {
        return SurfaceDiff.between(surface(before), surface(after)).stream()
                .map(change -> change.change() + " " + change.symbol() + " " + change.breaks())
                .toList();
    }

    static Surface surface(String code) {
        CSharpSource source = CSharpSource.read(code, Set.of());
        if (!source.errors().isEmpty()) {
            throw new AssertionError(source.errors());
        }
        return new Surface(List.of(new PackageSurface("Library", DeclarationReader.typesOf(List.of(source.tree())))));
    }
}
