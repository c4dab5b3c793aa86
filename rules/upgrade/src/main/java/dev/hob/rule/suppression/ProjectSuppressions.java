package dev.hob.rule.suppression;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.suppression.SuppressMessage;
import dev.hob.language.suppression.SourceSuppression;
import dev.hob.language.suppression.SuppressionsElsewhere;
import dev.hob.language.suppression.UsedSuppression;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.sourceforge.pmd.lang.ast.RootNode;
import net.sourceforge.pmd.lang.document.FileId;

/**
 * The attributes that speak for other files of their project: those on the assembly or module, and those on a part of a
 * type that has more of them. A file of several projects is spoken for if it is in each of them. Safe to use from
 * several threads.
 */
public final class ProjectSuppressions implements SuppressionsElsewhere {

    private record Targeted(SourceSuppression suppression, SuppressionTarget target) {}

    private final SolutionModel model;
    private final Map<String, Set<Targeted>> byProject = new HashMap<>();
    private final Set<UsedSuppression> used = ConcurrentHashMap.newKeySet();

    private ProjectSuppressions(SolutionModel model) {
        this.model = model;
    }

    /** Those of all projects, whatever part of them is audited, for the rules that are called {@code rules}. */
    public static ProjectSuppressions of(SolutionModel model, Set<String> rules) {
        ProjectSuppressions suppressions = new ProjectSuppressions(model);
        model.sources().filesWith(rules).forEach(suppressions::read);
        return suppressions;
    }

    private void read(String uri) {
        List<Project> projects = model.projects().projectsOf(uri);
        FileId file = FileId.fromPathLikeString(uri);
        model.sources().variants(uri).stream()
                .flatMap(variant -> variant.tree().stream())
                .flatMap(tree -> SuppressMessage.in(tree, file).stream())
                .forEach(attribute -> target(attribute)
                        .ifPresent(target -> projects.forEach(project -> byProject
                                .computeIfAbsent(project.uri(), u -> new LinkedHashSet<>())
                                .add(new Targeted(attribute.suppression(), target)))));
    }

    private static Optional<SuppressionTarget> target(SuppressMessage attribute) {
        if (attribute.isGlobal()) {
            return Optional.of(SuppressionTarget.of(attribute.scope(), attribute.target()));
        }
        return attribute.owner() instanceof TypeDeclaration type && type.isPartial()
                ? Optional.of(SuppressionTarget.type(
                        DeclarationName.of((MemberDeclaration) type).get(0)))
                : Optional.empty();
    }

    @Override
    public Optional<SourceSuppression> use(String rule, RootNode root, int offset) {
        if (byProject.isEmpty() || !(root instanceof CompilationUnit unit)) {
            return Optional.empty();
        }
        CSharpNode place = nodeAt(offset, unit);
        List<SourceSuppression> found = new ArrayList<>();
        for (Project project : model.projects().projectsOf(model.uri(root))) {
            List<SourceSuppression> ofProject = byProject.getOrDefault(project.uri(), Set.of()).stream()
                    .filter(each ->
                            each.suppression().isAbout(rule) && each.target().holds(place))
                    .map(Targeted::suppression)
                    .toList();
            if (ofProject.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(ofProject);
        }
        found.forEach(suppression -> used.add(new UsedSuppression(suppression, rule)));
        return found.stream().findFirst();
    }

    /**
     * The innermost node around {@code offset}: rules may report at another place than the node that they hand to PMD.
     */
    private static CSharpNode nodeAt(int offset, CompilationUnit unit) {
        CSharpNode node = unit;
        CSharpNode inner = unit;
        while (inner != null) {
            node = inner;
            inner = node.children()
                    .filter(child -> child.startOffset() <= offset && offset < child.endOffset())
                    .first();
        }
        return node;
    }

    /** Those that kept a finding away. */
    public Set<UsedSuppression> used() {
        return used;
    }

    /** Those of whose projects each file is in {@code scope}: only of these it is known what they are good for. */
    public Set<SourceSuppression> wholeIn(Predicate<String> scope) {
        Set<SourceSuppression> whole = new LinkedHashSet<>(all());
        byProject.forEach((project, targeted) -> {
            if (!isWholeIn(project, scope)) {
                targeted.forEach(each -> whole.remove(each.suppression()));
            }
        });
        return whole;
    }

    /** All of them. */
    public Set<SourceSuppression> all() {
        Set<SourceSuppression> all = new LinkedHashSet<>();
        byProject.values().forEach(targeted -> targeted.forEach(each -> all.add(each.suppression())));
        return all;
    }

    private boolean isWholeIn(String project, Predicate<String> scope) {
        Set<String> read = Set.copyOf(model.sources().files());
        return model.projects().project(project).stream()
                .flatMap(each -> each.targets().stream())
                .flatMap(target -> target.compile().stream())
                .filter(read::contains)
                .allMatch(scope);
    }
}
