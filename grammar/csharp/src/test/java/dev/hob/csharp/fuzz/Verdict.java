package dev.hob.csharp.fuzz;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.SyntaxCounts;
import dev.hob.csharp.SyntaxError;
import dev.hob.csharp.TreeDump;
import dev.hob.csharp.TreeInvariants;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with how a text was read, whatever the text: nothing may be. */
final class Verdict {

    /** Reading takes this long at most, in nanoseconds: for a text of ordinary size a hundred times what it should. */
    private static final long TOO_LONG = 5_000_000_000L;

    private Verdict() {}

    static Optional<String> of(String text) {
        try {
            long start = System.nanoTime();
            CSharpSource source = CSharpSource.read(CSharpSource.normalised(text), Set.of());
            if (System.nanoTime() - start > TOO_LONG) {
                return Optional.of("took too long");
            }
            TreeInvariants.check(source);
            TreeDump.of(source);
            SyntaxCounts.of(source);
            return ofErrors(source.errors());
        } catch (RuntimeException | Error e) {
            return Optional.of(
                    e + " at " + List.of(e.getStackTrace()).stream().limit(4).toList());
        }
    }

    private static Optional<String> ofErrors(List<SyntaxError> errors) {
        int last = 0;
        for (SyntaxError error : errors) {
            if (error.offset() < last
                    || error.line() < 1
                    || error.column() < 1
                    || error.message().isBlank()) {
                return Optional.of("an error that has no place or no message: " + error);
            }
            last = error.offset();
        }
        return Optional.empty();
    }
}
