package dev.hob.solution.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import java.util.List;

/** Reads migrations: classes derived from {@code Migration}, whose {@code Up} and {@code Down} EF Core's tool or a person wrote. */
public final class MigrationReader {

    private MigrationReader() {}

    /** The migrations that {@code unit} declares. */
    public static List<Migration> read(CompilationUnit unit) {
        return read(unit, Declarations.OF_OWN_FILE);
    }

    /** As {@link #read(CompilationUnit)}, with constants of other files. */
    public static List<Migration> read(CompilationUnit unit, Declarations declarations) {
        return unit.descendants(ClassDeclaration.class)
                .toStream()
                .filter(type -> EfClasses.derivesFrom(type, "Migration"))
                .filter(type -> EfClasses.method(type, "Up").isPresent())
                .map(type -> read(type, declarations))
                .toList();
    }

    private static Migration read(ClassDeclaration type, Declarations declarations) {
        return new Migration(
                type.getName(),
                EfClasses.context(type).orElse(""),
                ProviderDetector.detect(type),
                operations(type, "Up", declarations),
                operations(type, "Down", declarations));
    }

    private static List<MigrationOperation> operations(
            ClassDeclaration type, String method, Declarations declarations) {
        return EfClasses.method(type, method)
                .map(m -> new OperationReader(EfClasses.builder(m), declarations).read(m))
                .orElse(List.of());
    }
}
