package dev.hob.solution.source;

import dev.hob.csharp.razor.RazorFile;
import java.util.HashSet;
import java.util.Set;

/** Reads a {@link FileOutline} off the bytes of a Razor file: its class, and the types that its members may hold. */
final class RazorOutline {

    private static final WordScanner MEMBERS = new WordScanner(Set.of("functions", "code"));

    private RazorOutline() {}

    static FileOutline of(String uri, byte[] bytes) {
        Set<String> types = new HashSet<>();
        if (!MEMBERS.wordsIn(bytes).isEmpty()) {
            types.addAll(OutlineScanner.outline(bytes).types());
        }
        types.add(RazorFile.className(uri));
        return new FileOutline(Set.of(), types, Set.of(), false, false);
    }
}
