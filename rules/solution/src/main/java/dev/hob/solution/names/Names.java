package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.source.SourceTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what names in C# code mean. Works on the trees of {@link CSharpSources} and on trees that PMD made of the same
 * files. Computes lazily, keeps what it computed, and is safe to use from several threads.
 */
public final class Names {

    private final CSharpSources sources;
    private final TypeIndex types;
    private final Contexts contexts;
    private final Scopes scopes;
    private final NameLookup lookup;
    private final ExpressionTypes expressions;
    private final TypeMeanings typeMeanings;
    private final ExtensionMeanings extensionMeanings;
    private final Implementations implementations;
    private final ReferenceMeanings references;
    private final Denotations denotations;
    private final Conversions conversions;
    private final Map<CompilationUnit, References> referencesByFile = new ConcurrentHashMap<>();

    /**
     * Makes the names of a solution.
     *
     * @param tree the files of the solution
     * @param sources its C# files
     * @param compilations which projects compile a file, and with what
     * @param libraries the libraries whose surface is known
     */
    public Names(SourceTree tree, CSharpSources sources, Compilations compilations, Libraries libraries) {
        this.sources = sources;
        this.types = new TypeIndex(sources, compilations, libraries);
        this.contexts = new Contexts(tree, sources, compilations, libraries);
        Namespaces namespaces = new Namespaces(sources, compilations, libraries);
        ScopeLookup scopeLookup = new ScopeLookup(types, namespaces);
        TypeReader reader = new TypeReader(types, scopeLookup);
        this.scopes = new Scopes(sources, new ImportReader(types, namespaces, scopeLookup, reader));
        this.lookup = new NameLookup(types, namespaces, scopeLookup, scopes, reader, contexts);
        Members members = new Members(lookup.bases());
        Values values = new Values(types, members, scopes);
        ExtensionMethods extensionMethods = new ExtensionMethods(sources, libraries, types);
        ExtensionLookup extensionLookup = new ExtensionLookup(extensionMethods, scopes);
        this.expressions = new ExpressionTypes(lookup, reader, values, members, extensionLookup, contexts, libraries);
        this.typeMeanings = new TypeMeanings(lookup, expressions, members, namespaces);
        this.extensionMeanings = new ExtensionMeanings(
                extensionMethods,
                extensionLookup,
                expressions,
                typeMeanings,
                lookup,
                members,
                values,
                contexts,
                new MethodNames(sources, libraries, types),
                namespaces);
        this.implementations = new Implementations(lookup, typeMeanings, contexts);
        SymbolIds ids = new SymbolIds(types, lookup, contexts);
        MethodDenotations methods = new MethodDenotations(expressions, values, members, extensionLookup);
        this.denotations = new Denotations(lookup, expressions, values, members, methods);
        this.conversions = new Conversions(lookup.bases(), new TypeArguments(lookup.bases()));
        this.references = new ReferenceMeanings(denotations, ids, namespaces, new LibraryNames(libraries, ids));
    }

    /**
     * Whether {@code occurrence} means the library's type {@code fullTypeName}, in whatever position it stands: a type,
     * in front of a static member, in {@code nameof}, a using directive, behind a namespace or an alias.
     *
     * @param fullTypeName as in documentation comment ids, without {@code T:}
     */
    public Meaning typeNamed(NameNode occurrence, String fullTypeName) {
        DeclaredType target = types.ofLibrary(fullTypeName);
        return inAll(occurrence, compilation -> typeMeanings.of(occurrence, target, compilation));
    }

    /** Whether {@code call} binds to {@code target}, called on a receiver or as a static method. */
    public Meaning extensionCall(InvocationExpression call, ExtensionTarget target) {
        return inAll(call, compilation -> extensionMeanings.of(call, target, compilation));
    }

    /**
     * The type that {@code name} denotes, which stands where only a type can; as its definition, without type arguments.
     * Nothing if that is not known or not the same in every project that compiles the file.
     */
    public Optional<TypeRef> typeNamed(NameNode name) {
        List<TypeRef> types = contexts.of(name.getCompilationUnit()).stream()
                .flatMap(compilation -> lookup.entity(name, compilation).type().stream())
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /**
     * Whether {@code name} means a type or member of one of {@code libraries}, and which.
     *
     * @param name a name, the name of an argument, or that of a member of an anonymous object
     */
    public Meaning reference(NamedNode name, Set<String> libraries) {
        return inAll((CSharpNode) name, compilation -> references.of(name, libraries, compilation));
    }

    /** The identifiers in {@code file} that refer to something, found once for all who ask. */
    public References references(CompilationUnit file) {
        return referencesByFile.computeIfAbsent(file, References::in);
    }

    private Meaning inAll(CSharpNode node, Function<Compilation, Meaning> meaning) {
        return Meaning.ofAll(
                contexts.of(node.getCompilationUnit()).stream().map(meaning).toList());
    }

    /** The type of {@code expression}, if the sources tell it. */
    public Optional<TypeRef> typeOf(Expression expression) {
        return contexts.of(expression.getCompilationUnit()).stream()
                .flatMap(compilation -> expressions.of(expression, compilation).stream())
                .findFirst();
    }

    /**
     * The types that the place where {@code expression} stands asks for, whatever the expression is: of the parameter that
     * it is passed as, of what it is assigned to or returned as. None where anything may stand or the sources do not tell,
     * several where overloads are not told apart or projects differ.
     */
    public Set<TypeRef> expectedTypes(Expression expression) {
        return contexts.of(expression.getCompilationUnit()).stream()
                .flatMap(compilation -> expressions.expected().of(expression, compilation).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The declaration of the local variable, parameter or member that {@code name} denotes, in the solution or in a library.
     * Nothing for a type or namespace, and where it is not known or not the same in every project that compiles the file.
     */
    public Optional<CSharpNode> declaration(NamedNode name) {
        List<CSharpNode> declarations = contexts.of(((CSharpNode) name).getCompilationUnit()).stream()
                .map(compilation -> denotations.of(name, compilation))
                .filter(denoted -> denoted.isKnown() && denoted.entity().isEmpty())
                .flatMap(denoted -> denoted.declarations().stream())
                .distinct()
                .toList();
        return declarations.size() == 1 ? Optional.of(declarations.get(0)) : Optional.empty();
    }

    /** The library's type of this full name, of the release that the solution uses; without parts if it has none. */
    public DeclaredType libraryType(String fullTypeName) {
        return types.ofLibrary(fullTypeName);
    }

    /** Whether types of {@code namespace} can be named without it at {@code node}, in every project that compiles the file. */
    public boolean isImported(String namespace, CSharpNode node) {
        return contexts.of(node.getCompilationUnit()).stream()
                .allMatch(compilation -> scopes.around(node, compilation).brings(namespace));
    }

    /**
     * The aliases under which the library's type {@code fullTypeName} can be named at {@code node} in some project that
     * compiles the file, those of other files included.
     */
    public Set<String> aliases(String fullTypeName, CSharpNode node) {
        return contexts.of(node.getCompilationUnit()).stream()
                .flatMap(compilation -> scopes.around(node, compilation)
                        .aliases(found -> found.types().stream().anyMatch(type -> type.is(fullTypeName))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a value of {@code type} is one of a library's type {@code fullTypeName} too. An own type of that name is
     * another.
     */
    public Answer isA(TypeRef type, String fullTypeName) {
        return lookup.bases().isA(type, each -> each.is(fullTypeName) && !each.isOwn());
    }

    /** Whether a value of type {@code from} can stand, without a cast, where one of type {@code to} is asked for. */
    public Answer converts(TypeRef from, TypeRef to) {
        return conversions.converts(from, to);
    }

    /** The own types in all files that were parsed so far, by file and place. */
    public List<DeclaredType> declaredTypes() {
        Set<DeclaredType> declared = new LinkedHashSet<>();
        for (ParsedFile file : sources.parsedFiles()) {
            file.tree()
                    .map(TypeIndex::declarations)
                    .orElse(List.of())
                    .forEach(declaration -> types.of(declaration).ifPresent(declared::add));
        }
        return List.copyOf(declared);
    }

    /** The type that {@code declaration} declares or is a part of. */
    public Optional<DeclaredType> declaredType(TypeDeclaration declaration) {
        return types.of(declaration);
    }

    /** What {@code type} derives from and implements, resolved as far as possible. */
    public List<TypeRef> baseTypes(DeclaredType type) {
        return lookup.bases().of(type);
    }

    /** Whether {@code declaration} implements the library's interface, directly or through its base types. */
    public Meaning implementsInterface(TypeDeclaration declaration, String fullInterfaceName) {
        DeclaredType target = types.ofLibrary(fullInterfaceName);
        return types.of(declaration)
                .map(type -> implementations.of(type, target))
                .orElseGet(() -> Meaning.no("the file of " + declaration.getName() + " is not part of the solution"));
    }

    /** The nearest class of a known library that {@code declaration} derives from. */
    public Optional<TypeRef> libraryBaseClass(TypeDeclaration declaration) {
        return types.of(declaration).flatMap(implementations::libraryBaseClass);
    }

    /** The file that {@code node} stands in, relative to the root. */
    public String fileOf(CSharpNode node) {
        return contexts.uriOf(node.getCompilationUnit());
    }
}
