package dev.hob.rule.derived;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import java.util.List;

/**
 * An own class, struct or record that implements or derives from a type of the library.
 *
 * @param declaration one part of it
 * @param meaning how sure that is
 */
record DerivedType(TypeDeclaration declaration, Meaning meaning) {

    /** Those in {@code unit} that implement or derive from {@code fullName}, directly or not. */
    static List<DerivedType> in(CompilationUnit unit, String fullName, SolutionModel model) {
        return unit.descendants(TypeDeclaration.class)
                .filter(type -> !(type instanceof InterfaceDeclaration)
                        && (type.getBaseList().isPresent() || type.isPartial()))
                .toStream()
                .map(type -> new DerivedType(type, model.names().implementsInterface(type, fullName)))
                .filter(type -> !type.meaning().isNo())
                .toList();
    }
}
