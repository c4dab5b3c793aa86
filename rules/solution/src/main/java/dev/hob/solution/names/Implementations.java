package dev.hob.solution.names;

import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.TypeNode;
import java.util.List;
import java.util.Optional;

/** Decides whether own types implement an interface of a library, and whether they derive from its classes. */
final class Implementations {

    private final NameLookup names;
    private final TypeMeanings meanings;
    private final Contexts contexts;

    Implementations(NameLookup names, TypeMeanings meanings, Contexts contexts) {
        this.names = names;
        this.meanings = meanings;
        this.contexts = contexts;
    }

    /** Whether {@code type} implements {@code target}, itself or through what it derives from. */
    Meaning of(DeclaredType type, DeclaredType target) {
        Meaning best = Meaning.no("nothing that " + type.fullName() + " derives from is " + target.fullName());
        for (TypeRef each : names.bases().withAll(TypeRef.of(type, List.of()))) {
            if (each.is(target.fullName()) && !each.declaration().get().isOwn()) {
                best = better(best, Meaning.certain("T:" + target.fullName(), type.fullName() + " derives from it"));
            }
            Optional<DeclaredType> declared = each.declaration().filter(DeclaredType::isOwn);
            if (declared.isPresent()) {
                best = better(best, named(declared.get(), type, target));
            }
        }
        return best;
    }

    private Meaning named(DeclaredType in, DeclaredType type, DeclaredType target) {
        Meaning best = Meaning.no("");
        for (DeclaredType.Part part : in.parts()) {
            for (TypeNode base : part.declaration().getBaseTypes()) {
                if (base instanceof NameNode name) {
                    Meaning meaning = meanings.of(name.getSimpleName(), target, contexts.any(part.uri()));
                    String how = in == type ? meaning.reason() : "through " + in.fullName() + "; " + meaning.reason();
                    best = better(best, new Meaning(meaning.answer(), meaning.symbol(), how));
                }
            }
        }
        return best;
    }

    private static Meaning better(Meaning one, Meaning other) {
        return other.answer().compareTo(one.answer()) < 0 ? other : one;
    }

    /** The nearest class of a library that {@code type} derives from, other than the root of all types. */
    Optional<TypeRef> libraryBaseClass(DeclaredType type) {
        return names.bases().withAll(TypeRef.of(type, List.of())).stream()
                .filter(each -> each.declaration()
                        .filter(Implementations::isLibraryClass)
                        .isPresent())
                .findFirst();
    }

    private static boolean isLibraryClass(DeclaredType type) {
        return !type.isOwn()
                && !type.fullName().equals("System.Object")
                && type.parts().stream().noneMatch(part -> part.declaration() instanceof InterfaceDeclaration);
    }
}
