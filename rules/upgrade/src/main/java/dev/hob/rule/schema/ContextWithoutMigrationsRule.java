package dev.hob.rule.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Modifier;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.ProviderEvidence;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reminds of contexts that derive from the library's and have no migrations in the tree: their database is kept in some other way. */
public final class ContextWithoutMigrationsRule extends UpgradeRule {

    private static final PropertyDescriptor<List<String>> CONTEXTS = PropertyFactory.stringListProperty("contexts")
            .desc("the library's contexts that own ones derive from, full names without arity")
            .emptyDefaultValue()
            .build();

    /** Declares the property. */
    public ContextWithoutMigrationsRule() {
        definePropertyDescriptor(CONTEXTS);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SchemaAccess access = SchemaAccess.of(unit);
        NuGetVersion first = NuGetVersion.parse(target().line().name()).orElseThrow();
        if (!LibraryVersions.of(access.model()).isBelow(first, access.uri())) {
            return;
        }
        unit.descendants(ClassDeclaration.class)
                .filter(type -> type.getBaseList().isPresent() && !type.hasModifier(Modifier.ABSTRACT))
                .forEach(type -> check(type, access, context));
    }

    private void check(ClassDeclaration type, SchemaAccess access, RuleContext context) {
        Optional<String> base = access.model()
                .names()
                .libraryBaseClass(type)
                .map(TypeRef::fullName)
                .map(name -> name.replaceFirst("`\\d+$", ""))
                .filter(getProperty(CONTEXTS)::contains);
        if (base.isEmpty()
                || access.schema().hasSnapshotOf(type.getName())
                || isInMemory(access)
                || isClosedByAnother(type, access.model().names())) {
            return;
        }
        FindingDraft.of(this, type)
                .at(type.getNameRegion().getStartOffset(), type.getNameRegion().getEndOffset())
                .advice(
                        "If migrations lie elsewhere, audit that folder too. If scripts or a database project keep the schema, compare them with what the"
                                + " commands of Entity Framework would do: dotnet ef migrations script, or dotnet ef dbcontext script -c "
                                + type.getName() + ", before and after the packages are updated.")
                .report(
                        context,
                        this,
                        type.getName(),
                        base.get().substring(base.get().lastIndexOf('.') + 1));
    }

    /** A generic class becomes a context in the classes that close it, and these are told of. */
    private static boolean isClosedByAnother(ClassDeclaration type, Names names) {
        Optional<DeclaredType> generic = names.declaredType(type).filter(declared -> declared.arity() > 0);
        return generic.isPresent()
                && names.declaredTypes().stream()
                        .filter(other -> !isAbstract(other))
                        .flatMap(other -> names.baseTypes(other).stream())
                        .anyMatch(base -> base.declaration().equals(generic));
    }

    private static boolean isAbstract(DeclaredType type) {
        return type.parts().stream().anyMatch(part -> part.declaration().hasModifier(Modifier.ABSTRACT));
    }

    private static boolean isInMemory(SchemaAccess access) {
        return access.schema()
                .providerNear(access.uri())
                .map(ProviderEvidence::provider)
                .filter(DatabaseProvider.IN_MEMORY::equals)
                .isPresent();
    }
}
