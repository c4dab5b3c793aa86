package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.CSharpSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A small solution written to a folder. In its C# files marks {@code [|…|]} show what a test asks about. Without a project
 * of its own it gets one for net6.0 with the package Duende.IdentityServer and without implicit usings.
 */
final class Host {

    static final String PROJECT = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.2" /></ItemGroup>
            </Project>
            """;

    private final Path root;
    private final List<Mark> marks = new ArrayList<>();
    private boolean hasProject;
    private Names names;
    private CSharpSources sources;

    private record Mark(String uri, int start, int end) {}

    Host(Path root) {
        this.root = root;
    }

    Host file(String uri, String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("[|"); at >= 0; at = text.indexOf("[|", from)) {
            int end = text.indexOf("|]", at);
            plain.append(text, from, at);
            marks.add(new Mark(uri, plain.length(), plain.length() + end - at - 2));
            plain.append(text, at + 2, end);
            from = end + 2;
        }
        plain.append(text, from, text.length());
        write(uri, plain.toString());
        hasProject |= uri.endsWith("proj");
        return this;
    }

    private void write(String uri, String text) {
        try {
            Path file = root.resolve(uri);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Names names() {
        if (names == null) {
            if (!hasProject) {
                write("App.csproj", PROJECT);
            }
            Solution solution = load();
            Libraries libraries = LibrarySurfaces.of(solution, "6.3");
            SolutionCompilations compilations = new SolutionCompilations(solution, libraries);
            sources = CSharpSources.read(solution.tree(), List.of(), solution::symbolSets);
            names = new Names(solution.tree(), sources, compilations, libraries);
        }
        return names;
    }

    private Solution load() {
        try {
            return Solution.load(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the marked name means, asked for the library's type. */
    Meaning typeNamed(String fullTypeName) {
        return typesNamed(fullTypeName).get(0);
    }

    /** What each marked name means, asked for the library's type. */
    List<Meaning> typesNamed(String fullTypeName) {
        names();
        return marks.stream()
                .map(mark -> names.typeNamed(node(mark, SimpleName.class), fullTypeName))
                .toList();
    }

    /** What each marked identifier means of Duende IdentityServer. */
    List<Meaning> references() {
        names();
        return marks.stream()
                .map(mark -> names.reference(reference(mark), Set.of(LibrarySurfaces.DUENDE)))
                .toList();
    }

    private NamedNode reference(Mark mark) {
        String name =
                tree(mark).getSource().subSequence(mark.start(), mark.end()).toString();
        return References.in(tree(mark)).named(Set.of(name)).stream()
                .filter(reference -> reference.getNameRegion().getStartOffset() == mark.start())
                .findFirst()
                .orElseThrow();
    }

    /** What the marked call means. */
    Meaning call(ExtensionTarget target) {
        names();
        return names.extensionCall(node(marks.get(0), InvocationExpression.class), target);
    }

    /** The type of the marked expression. */
    Optional<String> type() {
        names();
        return names.typeOf(node(marks.get(0), Expression.class)).map(TypeRef::toString);
    }

    /** The types that are asked for where the marked expression stands, with commas between them. */
    String expected() {
        names();
        return names.expectedTypes(node(marks.get(0), Expression.class)).stream()
                .map(TypeRef::toString)
                .collect(Collectors.joining(", "));
    }

    /** Whether the first marked expression can stand where the type of the second is asked for. */
    Answer converts() {
        names();
        return names.converts(
                names.typeOf(node(marks.get(0), Expression.class)).orElseThrow(),
                names.typeOf(node(marks.get(1), Expression.class)).orElseThrow());
    }

    /** The marked type declaration (its name is marked). */
    TypeDeclaration declaration() {
        names();
        Mark mark = marks.get(0);
        return tree(mark)
                .descendants(TypeDeclaration.class)
                .filter(type -> type.getNameRegion().getStartOffset() == mark.start())
                .firstOrThrow();
    }

    private CompilationUnit tree(Mark mark) {
        var file = sources.parsed(mark.uri());
        if (!file.errors().isEmpty()) {
            throw new AssertionError(mark.uri() + ": " + file.errors());
        }
        return file.tree().orElseThrow();
    }

    private <T extends CSharpNode> T node(Mark mark, Class<T> type) {
        return tree(mark)
                .descendants(type)
                .filter(node -> node.startOffset() == mark.start() && node.endOffset() == mark.end())
                .firstOrThrow();
    }
}
