package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.NamedNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a name means something of given libraries, whatever of them it is. */
final class ReferenceMeanings {

    private final Denotations denotations;
    private final SymbolIds ids;
    private final Namespaces namespaces;
    private final LibraryNames libraryNames;

    ReferenceMeanings(Denotations denotations, SymbolIds ids, Namespaces namespaces, LibraryNames libraryNames) {
        this.denotations = denotations;
        this.ids = ids;
        this.namespaces = namespaces;
        this.libraryNames = libraryNames;
    }

    /** Whether {@code name} means something of one of {@code libraries}. */
    Meaning of(NamedNode name, Set<String> libraries, Compilation compilation) {
        if (libraries.stream().allMatch(library -> compilation.reaches(library) == Answer.NO)) {
            return Meaning.no("the project " + compilation.project() + " gets none of " + String.join(", ", libraries));
        }
        Denoted denoted = denotations.of(name, compilation);
        Optional<Found> entity = denoted.entity().filter(found -> !found.isEmpty());
        if (entity.isPresent()) {
            return ofEntity(entity.get(), libraries, compilation);
        }
        if (!denoted.declarations().isEmpty()) {
            return ofDeclarations(denoted, libraries, compilation);
        }
        if (denoted.isKnown() && !compilation.isUnknown()) {
            return Meaning.no(denoted.how());
        }
        return libraryNames
                .anyMember(name.getName(), libraries)
                .map(symbol -> Meaning.possible(symbol, reason(denoted, compilation)))
                .orElseGet(() -> Meaning.no("no known library has a member " + name.getName()));
    }

    private static String reason(Denoted denoted, Compilation compilation) {
        return compilation.isUnknown() ? "no project is known to compile the file" : denoted.how();
    }

    private Meaning ofEntity(Found found, Set<String> libraries, Compilation compilation) {
        List<TypeRef> ofLibrary = found.types().stream()
                .filter(type -> libraryOf(type).filter(libraries::contains).isPresent())
                .toList();
        if (ofLibrary.isEmpty()) {
            return TypeMeanings.something(found);
        }
        String symbol = SymbolIds.of(ofLibrary.get(0));
        if (ofLibrary.size() < found.entities().size()) {
            return Meaning.possible(symbol, "several types of this name are in scope");
        }
        DeclaredType type = ofLibrary.get(0).declaration().orElseThrow();
        return doubt(type, found.evident(), compilation)
                .map(doubt -> Meaning.possible(symbol, doubt))
                .orElseGet(() -> Meaning.certain(symbol, found.how()));
    }

    private static Optional<String> libraryOf(TypeRef type) {
        return type.declaration().flatMap(DeclaredType::library);
    }

    private Meaning ofDeclarations(Denoted denoted, Set<String> libraries, Compilation compilation) {
        List<CSharpNode> ofLibrary = denoted.declarations().stream()
                .filter(node -> libraryOf(node).filter(libraries::contains).isPresent())
                .toList();
        if (ofLibrary.isEmpty()) {
            return denoted.isKnown()
                    ? Meaning.no(denoted.how())
                    : Meaning.no("what is in scope of this name belongs to no library");
        }
        String symbol = ids.of(ofLibrary.get(0));
        if (ofLibrary.size() < denoted.declarations().size()) {
            return Meaning.possible(symbol, "several members of this name come into question");
        }
        if (!denoted.isKnown()) {
            return Meaning.possible(symbol, denoted.how());
        }
        return doubt(ids.owner(ofLibrary.get(0)).orElseThrow(), false, compilation)
                .map(doubt -> Meaning.possible(symbol, doubt))
                .orElseGet(() -> Meaning.certain(symbol, denoted.how()));
    }

    private Optional<String> libraryOf(CSharpNode declaration) {
        return ids.owner(declaration).flatMap(DeclaredType::library);
    }

    /** Why it is not sure that the library is there at all. */
    private Optional<String> doubt(DeclaredType type, boolean evident, Compilation compilation) {
        if (compilation.isUnknown()) {
            return Optional.of("no project is known to compile the file");
        }
        String library = type.library().orElseThrow();
        boolean isDoubtful =
                compilation.reaches(library) == Answer.POSSIBLE && namespaces.isOwn(type.namespace(), compilation);
        return isDoubtful ? Optional.of("whether the project gets " + library + " cannot be told") : Optional.empty();
    }
}
