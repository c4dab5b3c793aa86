package dev.hob.csharp.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.csharp.Corpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fixed number of texts that are nearly C#, always the same: {@link Fuzzer} goes on from here. */
class FuzzTest {

    private static final int TEXTS = 3000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_done_to_a_text_it_is_read(long seed) {
        List<String> texts = Corpus.cases().map(Corpus.Case::source).toList();
        Mutants mutants = new Mutants(texts, seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = mutants.next();
            assertEquals(Optional.empty(), Verdict.of(text), () -> "seed " + seed + ": " + text);
        }
    }
}
