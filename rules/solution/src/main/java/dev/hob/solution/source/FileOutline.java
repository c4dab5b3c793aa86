package dev.hob.solution.source;

import java.util.Set;

/**
 * What a C# file declares, read off its bytes without parsing it. It may claim a little too much (a declaration in a
 * comment or under an {@code #if}), never too little, so it serves to choose the files that are worth parsing.
 *
 * @param namespaces the namespaces that it declares, as written
 * @param types the simple names of the types that it declares
 * @param extensionMethods the names of the extension methods that it declares
 * @param extensionBlocks whether it holds extension blocks, whose methods are not among {@code extensionMethods}
 * @param globalUsings whether it holds global using directives
 */
public record FileOutline(
        Set<String> namespaces,
        Set<String> types,
        Set<String> extensionMethods,
        boolean extensionBlocks,
        boolean globalUsings) {

    /** The outline of a file that declares nothing. */
    public static final FileOutline EMPTY = new FileOutline(Set.of(), Set.of(), Set.of(), false, false);

    /** The outline of a file with the content {@code bytes}, in UTF-8. */
    public static FileOutline of(byte[] bytes) {
        return OutlineScanner.outline(bytes);
    }

    /** Makes the sets unmodifiable. */
    public FileOutline {
        namespaces = Set.copyOf(namespaces);
        types = Set.copyOf(types);
        extensionMethods = Set.copyOf(extensionMethods);
    }
}
