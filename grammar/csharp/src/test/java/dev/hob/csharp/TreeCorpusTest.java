package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TreeCorpusTest {

    @TestFactory
    Stream<DynamicTest> everyConstructHasTheTreeThatTheSpecificationGivesIt() {
        return Corpus.cases()
                .map(test -> DynamicTest.dynamicTest(test.topic() + ": " + test.title(), () -> check(test)));
    }

    private static void check(Corpus.Case test) {
        CSharpSource source = CSharpSource.read(test.source(), Set.of());
        assertEquals(List.of(), source.errors());
        assertEquals(test.tree(), TreeDump.of(source).strip());
        TreeInvariants.check(source);
    }
}
