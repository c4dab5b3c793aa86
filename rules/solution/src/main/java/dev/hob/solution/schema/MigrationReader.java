package dev.hob.solution.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import java.util.List;

/** Reads migrations: classes derived from {@code Migration}, whose {@code Up} and {@code Down} EF Core's tool or a person wrote. */
public final class MigrationReader {

    private MigrationReader() {}

    /** The migrations that {@code unit} declares. */
    public static List<Migration> read(CompilationUnit unit) {
        return unit.descendants(ClassDeclaration.class)
                .toStream()
                .filter(type -> EfClasses.derivesFrom(type, "Migration"))
                .filter(type -> EfClasses.method(type, "Up").isPresent())
                .map(MigrationReader::read)
                .toList();
    }

    private static Migration read(ClassDeclaration type) {
        return new Migration(
                type.getName(),
                EfClasses.context(type).orElse(""),
                ProviderDetector.detect(type),
                operations(type, "Up"),
                operations(type, "Down"));
    }

    private static List<MigrationOperation> operations(ClassDeclaration type, String method) {
        return EfClasses.method(type, method)
                .map(m -> new OperationReader(EfClasses.builder(m)).read(m))
                .orElse(List.of());
    }
}
