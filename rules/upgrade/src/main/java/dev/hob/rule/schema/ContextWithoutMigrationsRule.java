package dev.hob.rule.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.Modifier;
import dev.hob.findings.Level;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.PlacedCall;
import dev.hob.solution.schema.ProviderEvidence;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports the library's contexts, and those that derive from them, whose database nothing in the tree keeps: what the upgrade changes in it must be done
 * where it is kept. A context of the library shows in the call that sets its store up, a derived one in its class.
 */
public final class ContextWithoutMigrationsRule extends UpgradeRule {

    private static final PropertyDescriptor<List<String>> CONTEXTS = PropertyFactory.stringListProperty("contexts")
            .desc("the library's contexts that own ones derive from, full names without arity")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> CALLS = PropertyFactory.stringProperty("calls")
            .desc("one row each: documentation comment id | the library's context | builder or services, which has it")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public ContextWithoutMigrationsRule() {
        definePropertyDescriptor(CONTEXTS);
        definePropertyDescriptor(CALLS);
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
                .forEach(type -> check(type, unit, access, context));
        if (!isTest(access)) {
            unit.descendants(InvocationExpression.class)
                    .toStream()
                    .flatMap(call -> StoreCall.of(
                            call, getProperty(CALLS), access.model().names())
                            .stream())
                    .filter(store -> !store.isOpen() && !isToldAtClass(store, access))
                    .forEach(store -> check(store, unit, access, context));
        }
    }

    private static boolean isTest(SchemaAccess access) {
        List<Project> projects = access.model().projects().projectsOf(access.uri());
        return !projects.isEmpty()
                && projects.stream()
                        .allMatch(project -> project.targets().stream().anyMatch(TargetBuild::isTest));
    }

    private void check(ClassDeclaration type, CompilationUnit unit, SchemaAccess access, RuleContext context) {
        Optional<String> base = derivedFrom(type, access);
        if (base.isPresent()
                && !isInMemory(access.schema().providerNear(access.uri()))
                && !isClosedByAnother(type, access.model().names())) {
            TextRegion name = type.getNameRegion();
            report(
                    FindingDraft.of(this, type).level(Level.NOTE).at(name.getStartOffset(), name.getEndOffset()),
                    type.getName() + " derives from "
                            + base.get().substring(base.get().lastIndexOf('.') + 1) + " of the library",
                    new KeptElsewhere(base.get(), type.getName(), unit, access, target()),
                    Optional.empty(),
                    context);
        }
    }

    private void check(StoreCall store, CompilationUnit unit, SchemaAccess access, RuleContext context) {
        if (!isInMemory(access.schema().providerOf(new PlacedCall(access.uri(), store.call())))) {
            TextRegion name = store.method().getNameRegion();
            report(
                    FindingDraft.of(this, store.call()).at(name.getStartOffset(), name.getEndOffset()),
                    "This store is kept by " + store.context(),
                    new KeptElsewhere(store.base(), store.context(), unit, access, target()),
                    store.migrationsAssembly(),
                    context);
        }
    }

    private void report(
            FindingDraft draft, String what, KeptElsewhere database, Optional<String> assembly, RuleContext context) {
        String changes = database.changes();
        if (!changes.isEmpty() && database.isSo()) {
            draft.possible()
                    .advice(database.advice(assembly))
                    .report(context, this, what, target().toString(), changes);
        }
    }

    /** The library's context that {@code type} derives from. */
    private Optional<String> derivedFrom(ClassDeclaration type, SchemaAccess access) {
        return access.model()
                .names()
                .libraryBaseClass(type)
                .map(TypeRef::fullName)
                .map(name -> name.replaceFirst("`\\d+$", ""))
                .filter(getProperty(CONTEXTS)::contains);
    }

    /** The library's own class has a declaration too, of which nothing is told. */
    private boolean isToldAtClass(StoreCall store, SchemaAccess access) {
        return store
                .type()
                .filter(type -> !getProperty(CONTEXTS).contains(type.fullName()))
                .flatMap(TypeRef::declaration)
                .stream()
                .flatMap(declared -> declared.parts().stream())
                .map(DeclaredType.Part::declaration)
                .anyMatch(part -> part instanceof ClassDeclaration type
                        && derivedFrom(type, access).isPresent());
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

    private static boolean isInMemory(Optional<ProviderEvidence> provider) {
        return provider.map(ProviderEvidence::provider)
                .filter(DatabaseProvider.IN_MEMORY::equals)
                .isPresent();
    }
}
