package dev.hob.msbuild;

import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A value as it is meant and where it is written: between the quotes of an attribute, or between the tags of an element
 * without the white space around it.
 *
 * @param text the value with its entities replaced
 * @param region the characters that a change of the value has to replace
 * @param verbatim whether the file holds {@code text} letter for letter in that region: no entity, CDATA section or comment
 *     in it, so that the n-th character of the one is the n-th of the other
 */
public record XmlText(String text, TextRegion region, boolean verbatim) {}
