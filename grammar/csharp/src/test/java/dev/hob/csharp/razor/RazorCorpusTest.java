package dev.hob.csharp.razor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.Corpus;
import dev.hob.csharp.TreeDump;
import dev.hob.csharp.razor.RazorFile.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Razor beside the tree of what it becomes: the class {@code C} in the namespace {@code N}, derived from {@code B}. Names
 * in parentheses are those that the file does not hold.
 */
class RazorCorpusTest {

    private static final RazorFile VIEW = new RazorFile(Kind.VIEW, false, "C", "N", "B");
    private static final RazorFile COMPONENT = new RazorFile(Kind.COMPONENT, false, "C", "N", "B");

    @TestFactory
    Stream<DynamicTest> views() {
        return Stream.of("view-directives", "expressions", "statements", "markup-in-code", "markup-alone")
                .flatMap(topic -> checks(topic, VIEW));
    }

    @TestFactory
    Stream<DynamicTest> components() {
        return Stream.of("component-directives", "component-markup").flatMap(topic -> checks(topic, COMPONENT));
    }

    @TestFactory
    Stream<DynamicTest> imports() {
        return checks("imports", new RazorFile(Kind.VIEW, true, "C", "N", "B"));
    }

    private static Stream<DynamicTest> checks(String topic, RazorFile file) {
        return Corpus.razor(topic)
                .map(test -> DynamicTest.dynamicTest(test.topic() + ": " + test.title(), () -> check(test, file)));
    }

    private static void check(Corpus.Case test, RazorFile file) {
        CSharpSource source = RazorSource.read(test.source(), Set.of(), file);
        assertEquals(List.of(), source.errors());
        assertEquals(test.tree(), TreeDump.of(source).strip());
        RazorInvariants.check(source);
    }
}
