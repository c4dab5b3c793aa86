package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.solution.LibrarySurfaces;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds answers against what a C# compiler binds names to in public code bases. Runs only where these lie: give the table
 * (tab separated: host, file, line, column, name, symbol or {@code other}) with {@code -Dhob.bindings=FILE} and for each
 * host that lies on the disk its folder with {@code -Dhob.host.NAME=FOLDER}.
 */
@EnabledIfSystemProperty(named = "hob.bindings", matches = ".+")
class BindingsTest {

    private static final String EXTENSIONS = "Duende.IdentityServer.Extensions.";
    private static final String HTTP_CONTEXT = "Microsoft.AspNetCore.Http.HttpContext";

    /** The names that are asked about: a type, or the extension methods of that name. */
    private static final Map<String, List<ExtensionTarget>> METHODS = Map.of(
            "GetName",
            List.of(
                    new ExtensionTarget(
                            "GetName", EXTENSIONS + "PrincipalExtensions", "System.Security.Principal.IPrincipal"),
                    new ExtensionTarget(
                            "GetName", EXTENSIONS + "PrincipalExtensions", "System.Security.Principal.IIdentity")),
            "GetSchemeSupportsSignOutAsync",
            List.of(new ExtensionTarget(
                    "GetSchemeSupportsSignOutAsync", EXTENSIONS + "HttpContextExtensions", HTTP_CONTEXT)),
            "SetIdentityServerOrigin",
            List.of(new ExtensionTarget(
                    "SetIdentityServerOrigin", EXTENSIONS + "HttpContextExtensions", HTTP_CONTEXT)));

    private static final Map<String, String> TYPES = Map.of(
            "Client", "Duende.IdentityServer.Models.Client",
            "EndSessionRequestValidator", "Duende.IdentityServer.Validation.EndSessionRequestValidator",
            "CorsPolicyService", "Duende.IdentityServer.EntityFramework.Services.CorsPolicyService",
            "DefaultEventService", "Duende.IdentityServer.Events.DefaultEventService",
            "KeyManager", "Duende.IdentityServer.Services.KeyManagement.KeyManager",
            "AuthorizeInteractionResponseGenerator",
                    "Duende.IdentityServer.ResponseHandling.AuthorizeInteractionResponseGenerator");

    private record Row(String host, String file, int line, int column, String name, String symbol) {

        static Row parse(String line) {
            String[] cells = line.split("\t");
            return new Row(
                    cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4], cells[5]);
        }

        boolean isAsked() {
            return TYPES.containsKey(name) || METHODS.containsKey(name);
        }
    }

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void answersNeverContradictTheCompiler() throws IOException {
        Map<String, List<Row>> byHost = new TreeMap<>();
        Files.readAllLines(Path.of(System.getProperty("hob.bindings"))).stream()
                .skip(1)
                .map(Row::parse)
                .filter(Row::isAsked)
                .forEach(row -> byHost.computeIfAbsent(row.host(), h -> new ArrayList<>())
                        .add(row));
        for (Map.Entry<String, List<Row>> host : byHost.entrySet()) {
            String folder = System.getProperty("hob.host." + host.getKey());
            if (folder != null) {
                compare(host.getKey(), Path.of(folder), host.getValue());
            }
        }
        counts.forEach((key, count) -> System.out.println(key + "\t" + count));
        assertEquals(List.of(), wrong);
    }

    private void compare(String host, Path folder, List<Row> rows) throws IOException {
        long start = System.nanoTime();
        Solution solution = Solution.load(folder);
        Libraries libraries = LibrarySurfaces.of(solution, "6.3");
        SolutionCompilations compilations = new SolutionCompilations(solution, libraries);
        CSharpSources sources = CSharpSources.read(solution.tree(), METHODS.keySet(), solution::symbolSets);
        Names names = new Names(solution.tree(), sources, compilations, libraries);
        System.out.println(host + " model ms " + (System.nanoTime() - start) / 1_000_000);
        for (Row row : rows) {
            CompilationUnit tree = sources.parsed(row.file()).tree().orElseThrow();
            Optional<SimpleName> name = find(tree, row);
            if (name.isEmpty()) {
                count(host, row, "not in the tree");
            } else {
                judge(host, row, answer(names, name.get(), row));
            }
        }
        System.out.println(host + " parsed " + sources.parsedFiles().size() + " of "
                + sources.files().size() + " files, all ms " + (System.nanoTime() - start) / 1_000_000);
    }

    private static Optional<SimpleName> find(CompilationUnit tree, Row row) {
        SourceText text = SourceText.of(tree.getSource().toString());
        return tree.descendants(SimpleName.class)
                .filter(n -> text.line(n.startOffset()) == row.line() && text.column(n.startOffset()) == row.column())
                .firstOpt();
    }

    private static Meaning answer(Names names, SimpleName name, Row row) {
        if (TYPES.containsKey(row.name())) {
            return names.typeNamed(name, TYPES.get(row.name()));
        }
        if (name.getParent() instanceof MemberAccess access
                && access.getParent() instanceof InvocationExpression call) {
            return Meaning.ofAll(METHODS.get(row.name()).stream()
                    .map(target -> names.extensionCall(call, target))
                    .toList());
        }
        return Meaning.no("not called");
    }

    private void judge(String host, Row row, Meaning meaning) {
        boolean isTarget = !row.symbol().equals("other")
                && (METHODS.containsKey(row.name()) || row.symbol().equals("T:" + TYPES.get(row.name())));
        count(host, row, (isTarget ? "library" : "other") + ": " + meaning.answer());
        if (isTarget && meaning.isNo() || !isTarget && meaning.isCertain()) {
            wrong.add(row + " " + meaning);
        }
        if (meaning.isPossible()) {
            System.out.println("possible: " + row + " " + meaning.reason());
        }
    }

    private void count(String host, Row row, String what) {
        counts.merge(host + "\t" + row.name() + "\t" + what, 1, Integer::sum);
    }
}
