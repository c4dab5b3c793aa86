package dev.hob.rule.packages;

import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.project.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where code uses types and methods of a package that has to go, in projects that get that package, or the library along with
 * packages that may bring it. What the package declares is not known to Hob, so a name counts that nothing in the solution declares.
 */
public final class PackageMemberUsedRule extends PackageRule {

    private static final PropertyDescriptor<String> PACKAGE = PropertyFactory.stringProperty("package")
            .desc("id of the package")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> MEMBERS = PropertyFactory.stringProperty("members")
            .desc("one row each: identifier of a type or method of the package | advice")
            .defaultValue("")
            .build();

    /** Declares the properties. */
    public PackageMemberUsedRule() {
        definePropertyDescriptor(PACKAGE);
        definePropertyDescriptor(MEMBERS);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        Map<String, String> advice = advice();
        List<SimpleName> uses = root.descendants(SimpleName.class)
                .filter(name -> advice.containsKey(name.getName()))
                .toList();
        SolutionModel model = SolutionModel.of(root);
        List<Project> projects = model.projects().projectsOf(model.uri(root));
        boolean certain = !uses.isEmpty() && anyGets(projects, getProperty(PACKAGE)::equalsIgnoreCase, model);
        if (certain || !uses.isEmpty() && anyGets(projects, LibraryPackages::contains, model)) {
            uses.stream()
                    .filter(use -> model.names().declaration(use).isEmpty())
                    .forEach(use -> report(use, advice.get(use.getName()), certain, context));
        }
    }

    private void report(SimpleName use, String advice, boolean certain, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, use)
                .at(use.getNameRegion().getStartOffset(), use.getNameRegion().getEndOffset())
                .advice(advice);
        if (!certain) {
            draft.possible();
        }
        draft.report(context, this, use.getName(), getProperty(PACKAGE), target().toString());
    }

    private Map<String, String> advice() {
        Map<String, String> advice = new HashMap<>();
        getProperty(MEMBERS).lines().filter(row -> !row.isBlank()).forEach(row -> {
            String[] cells = row.split("\\|", 2);
            advice.put(cells[0].strip(), cells[1].strip());
        });
        return advice;
    }

    private static boolean anyGets(List<Project> projects, Predicate<String> id, SolutionModel model) {
        return projects.stream()
                .flatMap(project -> project.targets().stream())
                .flatMap(build -> model.projects().reach(build).stream())
                .anyMatch(way -> id.test(way.use().id()));
    }
}
