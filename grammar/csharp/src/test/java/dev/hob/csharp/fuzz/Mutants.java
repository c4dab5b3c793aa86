package dev.hob.csharp.fuzz;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.grammar.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes texts that are nearly C# out of texts that are: tokens left out, doubled, exchanged, taken from elsewhere, halves
 * of two files joined, characters damaged. The same seed gives the same texts.
 */
final class Mutants {

    private static final int MOST_CHANGES = 4;

    /** Characters that mean something to a lexer, or nothing to anybody. */
    private static final String CHARACTERS =
            "\0\t\n\r\u0085\u2028\uFEFF\uD800\uDC00\u00e9\"'`$@#\\/*{}()[]<>;:,.?=!&|^~%+-0aeELu_ ";

    private record Seed(String text, List<TextSpan> tokens) {

        String token(int index) {
            return text.substring(tokens.get(index).start(), tokens.get(index).end());
        }
    }

    private final List<Seed> seeds;
    private final Random random;

    /** Mutants of {@code texts}. */
    Mutants(List<String> texts, long seed) {
        this.random = new Random(seed);
        this.seeds = texts.stream()
                .map(text -> new Seed(text, CSharpSource.read(text, Set.of()).tokens()))
                .filter(source -> !source.tokens().isEmpty())
                .toList();
    }

    /** The next one. */
    String next() {
        Seed source = any(seeds);
        if (random.nextInt(8) == 0) {
            return damaged(spliced(source, any(seeds)));
        }
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (TextSpan token : source.tokens()) {
            pieces.add(source.text().substring(at, token.start()));
            pieces.add(source.text().substring(token.start(), token.end()));
            at = token.end();
        }
        pieces.add(source.text().substring(at));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int change = 0; change < changes; change++) {
            change(pieces);
        }
        String text = String.join("", pieces);
        return random.nextInt(4) == 0 ? damaged(text) : text;
    }

    /** Changes one of the tokens, which stand at the odd places. */
    private void change(List<String> pieces) {
        int at = 2 * random.nextInt(pieces.size() / 2) + 1;
        int other = 2 * random.nextInt(pieces.size() / 2) + 1;
        switch (random.nextInt(6)) {
            case 0 -> pieces.set(at, "");
            case 1 -> pieces.set(at, pieces.get(at) + " " + pieces.get(at));
            case 2 -> pieces.set(at, pieces.set(other, pieces.get(at)));
            case 3 -> pieces.set(at, anyToken());
            case 4 -> pieces.set(at, pieces.get(at) + " " + anyToken() + " ");
            default -> {
                for (int i = Math.min(at, other); i < Math.min(Math.max(at, other), at + 40); i += 2) {
                    pieces.set(i, "");
                }
            }
        }
    }

    private String anyToken() {
        Seed source = any(seeds);
        return source.token(random.nextInt(source.tokens().size()));
    }

    /** The beginning of one text and the end of another. */
    private String spliced(Seed head, Seed tail) {
        int end = any(head.tokens()).end();
        int start = any(tail.tokens()).start();
        return head.text().substring(0, end) + " " + tail.text().substring(start);
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> damaged.setLength(at);
            case 1 -> damaged.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            default -> damaged.replace(at, Math.min(at + 1, text.length()), "");
        }
        return damaged.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
