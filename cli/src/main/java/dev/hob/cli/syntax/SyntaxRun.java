package dev.hob.cli.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Parses all files below a path, on several threads while it still looks for more, and hands the outcomes on in order. */
public final class SyntaxRun {

    /** Deep nesting in generated code needs deep recursion. */
    private static final long STACK_BYTES = 256L << 20;

    /** Takes one outcome. */
    @FunctionalInterface
    public interface Outcome {
        /** May throw what writing throws; the run then ends. */
        void accept(FileSyntax syntax) throws IOException;
    }

    private record Pending(SourceFile file, Future<FileSyntax> syntax) {}

    private final SyntaxReader reader;
    private final int threads;

    /** Parses with {@code reader} on {@code threads} threads. */
    public SyntaxRun(SyntaxReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /** Parses what there is a grammar for below {@code path}, in the order of the names; returns how many files. */
    public int parse(Path path, Outcome outcome) throws IOException {
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "syntax", STACK_BYTES));
        try {
            List<Pending> pending = new ArrayList<>();
            SourceFile.below(path, file -> pending.add(new Pending(file, pool.submit(() -> reader.read(file)))));
            pending.sort(Comparator.comparing(next -> next.file().relative()));
            for (Pending next : pending) {
                outcome.accept(result(next.file(), next.syntax()));
            }
            return pending.size();
        } finally {
            pool.shutdownNow();
        }
    }

    /** A file on which Hob itself fails does not end the run, but has that as its error. */
    private static FileSyntax result(SourceFile file, Future<FileSyntax> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof OutOfMemoryError
                    ? "larger than the memory there is for it: see java's option -Xmx"
                    : "failed because of a bug in Hob: " + e.getCause();
            return new FileSyntax(file, List.of("1:1: " + reason), 0, 0, List.of(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
