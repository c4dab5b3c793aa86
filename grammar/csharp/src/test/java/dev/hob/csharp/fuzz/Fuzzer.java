package dev.hob.csharp.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for texts that break the front end, for as long as it is given: {@code Fuzzer FOLDER SECONDS [SEED]} mutates the
 * C# files below the folder, prints what it finds, each kind once, and leaves the text in a temporary file.
 */
public final class Fuzzer {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 30_000;
    private static final int FILES_AT_A_TIME = 300;

    private Fuzzer() {}

    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        List<Path> files = files(Path.of(arguments[0]));
        Set<String> found = new HashSet<>();
        long count = 0;
        for (int from = 0; System.nanoTime() < end; from = (from + FILES_AT_A_TIME) % files.size()) {
            List<String> texts = texts(files.subList(from, Math.min(files.size(), from + FILES_AT_A_TIME)));
            Mutants mutants = new Mutants(texts, seed++);
            for (int i = 0; i < 4 * FILES_AT_A_TIME && System.nanoTime() < end; i++, count++) {
                String text = mutants.next();
                Optional<String> wrong = Verdict.of(text);
                if (wrong.isPresent() && found.add(wrong.get().replaceAll("[0-9]+", "#"))) {
                    Path file = Files.createTempFile("mutant", ".cs");
                    Files.writeString(file, text);
                    System.out.println(file + ": " + wrong.get());
                }
            }
        }
        System.out.println(count + " texts, " + found.size() + " findings");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".cs"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> texts(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.length() >= SHORTEST && text.length() <= LONGEST) {
                texts.add(text);
            }
        }
        return texts;
    }
}
