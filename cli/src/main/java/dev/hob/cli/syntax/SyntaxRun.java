package dev.hob.cli.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Parses many files on several threads and hands the outcomes on in the files' own order. */
public final class SyntaxRun {

    /** Deep nesting in generated code needs deep recursion. */
    private static final long STACK_BYTES = 256L << 20;

    /** Takes one outcome. */
    @FunctionalInterface
    public interface Outcome {
        /** May throw what writing throws; the run then ends. */
        void accept(FileSyntax syntax) throws IOException;
    }

    private final SyntaxReader reader;
    private final int threads;

    /** Parses with {@code reader} on {@code threads} threads. */
    public SyntaxRun(SyntaxReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /** Parses {@code files}; the seconds that it took. */
    public double parse(List<SourceFile> files, Outcome outcome) throws IOException {
        long start = System.nanoTime();
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "syntax", STACK_BYTES));
        try {
            List<Future<FileSyntax>> pending = new ArrayList<>();
            files.forEach(file -> pending.add(pool.submit(() -> reader.read(file))));
            for (int i = 0; i < files.size(); i++) {
                outcome.accept(result(files.get(i), pending.get(i)));
            }
        } finally {
            pool.shutdownNow();
        }
        return (System.nanoTime() - start) / 1e9;
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
