package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordScannerTest {

    private static Set<String> scan(String text, String... words) {
        return new WordScanner(List.of(words)).wordsIn(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsEachWordWhereverItStands() {
        assertEquals(
                Set.of("IClientStore", "GetName"),
                scan("class A : IClientStore { } // x.GetName()", "IClientStore", "GetName", "IResourceStore"));
    }

    @Test
    void aPartOfALongerIdentifierIsNotTheWord() {
        assertEquals(Set.of(), scan("IIdentityServerTools IdentityServerToolsFactory", "IdentityServerTools"));
    }

    @Test
    void aWordThatEndsInsideAnotherIsFound() {
        assertEquals(Set.of("b.c", "a.b.c"), scan("a.b.c", "a.b.c", "b.c"));
    }

    @Test
    void anUnusualCharacterNextToAWordDoesNotHideIt() {
        assertEquals(Set.of("Name"), scan("\uFEFFName", "Name"));
    }

    @Property
    void agreesWithARegularExpression(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll @Size(min = 1, max = 4)
                    List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'c') String> words) {
        String text = letters.replace("cc", " ");
        Set<String> expected = new HashSet<>();
        for (String word : words) {
            if (Pattern.compile("\\b" + word + "\\b").matcher(text).find()) {
                expected.add(word);
            }
        }
        assertEquals(expected, new WordScanner(words).wordsIn(text.getBytes(StandardCharsets.UTF_8)));
    }
}
