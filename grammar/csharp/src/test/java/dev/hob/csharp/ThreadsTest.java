package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Threads that read at the same time share the lexer's automaton and nothing else: each gets the tree that one gets. */
class ThreadsTest {

    private static final int THREADS = 8;

    @Test
    void manyThreadsGetTheTreesThatOneGets() throws Exception {
        List<String> alone = trees();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(pool.submit(ThreadsTest::trees));
            }
            for (Future<List<String>> trees : together) {
                assertEquals(alone, trees.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> trees() {
        return Corpus.cases()
                .map(test -> TreeDump.of(CSharpSource.read(test.source(), Set.of())))
                .toList();
    }
}
