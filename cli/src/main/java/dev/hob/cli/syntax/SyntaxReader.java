package dev.hob.cli.syntax;

import dev.hob.cli.io.FileTrouble;
import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.SyntaxCounts;
import dev.hob.csharp.TreeDump;
import dev.hob.csharp.razor.RazorFile;
import dev.hob.csharp.razor.RazorSource;
import dev.hob.language.MalformedText;
import dev.hob.msbuild.ProjectFileReader;
import dev.hob.msbuild.SolutionFile;
import dev.hob.msbuild.SolutionFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parses one file after the other. Safe to use from several threads.
 *
 * @param symbols the symbols that are defined where a C# file begins
 * @param countsWanted whether to count the nodes of C# files
 * @param treeWanted whether to write trees
 */
public record SyntaxReader(Set<String> symbols, boolean countsWanted, boolean treeWanted) {

    /** Reads and parses {@code file}. One that cannot be read has that as its error. */
    FileSyntax read(SourceFile file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.path());
        } catch (IOException e) {
            return new FileSyntax(file, List.of("1:1: cannot be read: " + FileTrouble.reason(e)), 0, 0, List.of(), "");
        }
        String text = CSharpSource.normalised(FileText.of(bytes));
        return switch (file.kind()) {
            case CSHARP -> csharp(file, bytes.length, CSharpSource.read(text, symbols));
            case RAZOR -> csharp(file, bytes.length, RazorSource.read(text, symbols, RazorFile.alone(file.relative())));
            case MSBUILD -> other(file, bytes.length, () -> ProjectFileReader.read(text), ProjectFileDump::of);
            case SOLUTION -> other(file, bytes.length, () -> SolutionFileReader.read(text), SyntaxReader::dump);
        };
    }

    private FileSyntax csharp(SourceFile file, int bytes, CSharpSource source) {
        List<String> errors = source.errors().stream()
                .map(error -> at(error.line(), error.column(), error.message()))
                .toList();
        List<Integer> counts = countsWanted ? SyntaxCounts.of(source).row() : List.of();
        String tree = treeWanted ? TreeDump.of(source) : "";
        return new FileSyntax(file, errors, bytes, source.tokenCount(), counts, tree);
    }

    /** Reads a file to its tree. */
    @FunctionalInterface
    private interface Reading<T> {
        T tree() throws MalformedText;
    }

    private <T> FileSyntax other(SourceFile file, int bytes, Reading<T> reading, Function<T, String> dump) {
        try {
            T tree = reading.tree();
            return new FileSyntax(file, List.of(), bytes, 0, List.of(), treeWanted ? dump.apply(tree) : "");
        } catch (MalformedText e) {
            List<String> errors = List.of(at(e.line(), e.column(), e.getMessage()));
            return new FileSyntax(file, errors, bytes, 0, List.of(), "");
        }
    }

    private static String dump(SolutionFile solution) {
        return solution.entries().stream()
                .map(entry -> "Project " + entry.name() + " " + entry.path() + "\n")
                .collect(Collectors.joining());
    }

    private static String at(int line, int column, String message) {
        return line + ":" + column + ": " + message;
    }
}
