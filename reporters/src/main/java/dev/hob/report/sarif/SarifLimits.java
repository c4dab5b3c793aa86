package dev.hob.report.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * How much a consumer takes of one file, before it refuses the file or passes over what is too much.
 *
 * @param results how many results
 * @param bytes how large the file may be
 * @param compressed whether that is meant of the file as gzip makes it
 * @param messageLength how many UTF-16 units a message may have
 */
record SarifLimits(int results, long bytes, boolean compressed, int messageLength) {

    /** For those that take everything. */
    static final SarifLimits NONE = new SarifLimits(Integer.MAX_VALUE, Long.MAX_VALUE, false, Integer.MAX_VALUE);

    /** How many times too large a file with {@code text} would be: 1 or less if it fits. */
    double excess(String text) throws IOException {
        // UTF-8 takes three bytes for a UTF-16 unit at most.
        if (text.length() <= bytes / 3) {
            return 0;
        }
        return (double) size(text) / bytes;
    }

    private long size(String text) throws IOException {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (!compressed) {
            return plain.length;
        }
        Counter counter = new Counter();
        try (GZIPOutputStream gzip = new GZIPOutputStream(counter)) {
            gzip.write(plain);
        }
        return counter.count;
    }

    /** Keeps nothing but the number of bytes. */
    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
