package dev.hob.msbuild;

import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A comment of a project file.
 *
 * @param text what stands between {@code <!--} and {@code -->}
 * @param region the whole comment
 */
public record Comment(String text, TextRegion region) {}
