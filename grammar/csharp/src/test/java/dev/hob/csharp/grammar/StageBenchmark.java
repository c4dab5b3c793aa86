package dev.hob.csharp.grammar;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.TreeBuilder;
import dev.hob.language.Utf16CharStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/**
 * Times the way from bytes to tree, stage by stage, in one thread: {@code StageBenchmark FOLDER ROUNDS} parses every C#
 * file below the folder that often and writes a line a round, in MB of source per second of processor time.
 */
public final class StageBenchmark {

    private StageBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> files = read(Path.of(arguments[0]));
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            for (byte[] file : files) {
                CSharpSource.read(text(file), Set.of());
            }
            long whole = cpu() - start;
            long[] stages = new long[5];
            for (byte[] file : files) {
                stages(file, stages);
            }
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "round %d: whole %.1f MB/s", round, bytes * 1e3 / whole));
            String[] names = {"text", "lexer", "token pass", "parser", "tree"};
            for (int i = 0; i < stages.length; i++) {
                line.append(String.format(Locale.ROOT, ", %s %.0f ms", names[i], stages[i] / 1e6));
            }
            System.out.println(line);
        }
        System.out.println(memory(files, bytes));
    }

    /** How much heap the trees of all files take together, with their texts, for each byte of source. */
    private static String memory(List<byte[]> files, long bytes) {
        long before = used();
        List<CompilationUnit> trees = new ArrayList<>();
        for (byte[] file : files) {
            trees.add(CSharpSource.read(text(file), Set.of()).tree());
        }
        double each = (used() - before) / (double) bytes;
        return String.format(Locale.ROOT, "%d trees: %.1f MB of heap for each MB of source", trees.size(), each);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void stages(byte[] file, long[] stages) {
        long at = cpu();
        String text = text(file);
        at = lap(stages, 0, at);
        Utf16CharStream chars = new Utf16CharStream(text, "C#");
        Trivia trivia = new Trivia();
        CSharpLexer lexer = new CSharpLexer(chars);
        lexer.begin(Set.of(), trivia);
        TokenBuffer buffer = new TokenBuffer();
        CSharpToken token;
        do {
            token = lexer.nextToken();
            buffer.add(token);
        } while (token.getType() != Token.EOF);
        buffer.seal();
        at = lap(stages, 1, at);
        int depth = new BracketMatcher(buffer).match(CSharpSyntax.MAX_NESTING);
        if (depth < 0) {
            depth = new TokenPass(buffer, new Trivia()).run(CSharpSyntax.MAX_NESTING);
        }
        CSharpToken[] tokens = buffer.result();
        at = lap(stages, 2, at);
        CSharpParser parser = new CSharpParser(new TokenArrayStream(tokens, trivia));
        CSharpParser.CompilationUnitContext tree = parser.compilationUnit();
        at = lap(stages, 3, at);
        ParsedSource parsed = new ParsedSource(tree, List.of(tokens), List.of(), List.of(), List.of(), List.of());
        if (trivia.problems().isEmpty()) {
            TreeBuilder.build(parsed, text);
        }
        lap(stages, 4, at);
    }

    private static long lap(long[] stages, int stage, long since) {
        long now = cpu();
        stages[stage] += now - since;
        return now;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text(byte[] file) {
        boolean marked = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB;
        int mark = marked ? 3 : 0;
        return CSharpSource.normalised(new String(file, mark, file.length - mark, StandardCharsets.UTF_8));
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) below.filter(Files::isRegularFile)::iterator) {
                if (path.toString().endsWith(".cs")) {
                    files.add(Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
