package dev.hob.rule;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Copies of the library's own sources in the tree. What they declare is told from the packages where names are
 * resolved; this tells which files belong to them, so that no rule takes the library's code for code that uses it.
 */
final class LibraryCopies {

    private static final String NAMESPACE = "Duende.IdentityServer";

    private final SolutionModel model;
    private final Map<CompilationUnit, Boolean> answers = new ConcurrentHashMap<>();

    private LibraryCopies(SolutionModel model) {
        this.model = model;
    }

    static LibraryCopies of(SolutionModel model) {
        return model.answer(LibraryCopies.class, LibraryCopies::new);
    }

    /**
     * Whether {@code unit} is a part of the library: all projects that compile it build one of its packages, or none
     * compiles it and it declares types in the library's namespace.
     */
    boolean hold(CompilationUnit unit) {
        return answers.computeIfAbsent(unit, this::isHeld);
    }

    private boolean isHeld(CompilationUnit unit) {
        List<Project> projects = model.projects().projectsOf(model.uri(unit));
        return projects.isEmpty()
                ? unit.descendants(TypeDeclaration.class).any(this::isInNamespace)
                : projects.stream().allMatch(LibraryCopies::isPackage);
    }

    private boolean isInNamespace(TypeDeclaration type) {
        return model.names()
                .declaredType(type)
                .map(DeclaredType::namespace)
                .filter(namespace -> namespace.equals(NAMESPACE) || namespace.startsWith(NAMESPACE + '.'))
                .isPresent();
    }

    private static boolean isPackage(Project project) {
        return project.targets().stream()
                .anyMatch(build ->
                        LibraryPackages.contains(build.assemblyName()) || LibraryPackages.contains(packageId(build)));
    }

    private static String packageId(TargetBuild build) {
        return build.property("PackageId").flatMap(Value::known).orElse("");
    }
}
