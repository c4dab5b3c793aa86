package dev.hob.rule.packages;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.findings.ArtifactChange;
import dev.hob.findings.Fix;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds using directives of a package that came along with the library, does no more, and is referenced by nobody else. */
public final class PackageThroughLibraryRule extends PackageRule {

    private static final PropertyDescriptor<String> PACKAGE =
            property("package", "id of the package, and its namespace");
    private static final PropertyDescriptor<String> VERSION = property("version", "the version that came along");
    private static final PropertyDescriptor<String> BROUGHT_BY = property(
            "broughtBy", "the library's package that brought it along, directly or through others of the library");

    private static final PropertyDescriptor<List<String>> INNOCENT = PropertyFactory.stringListProperty("innocent")
            .desc("ids of packages that do not bring it along; * stands for anything")
            .emptyDefaultValue()
            .build();

    /** Declares the properties. */
    public PackageThroughLibraryRule() {
        definePropertyDescriptor(PACKAGE);
        definePropertyDescriptor(VERSION);
        definePropertyDescriptor(BROUGHT_BY);
        definePropertyDescriptor(INNOCENT);
    }

    private static PropertyDescriptor<String> property(String name, String description) {
        return PropertyFactory.stringProperty(name)
                .desc(description)
                .defaultValue("")
                .build();
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        String id = getProperty(PACKAGE);
        List<UsingDirective> usings = unit.descendants(UsingDirective.class)
                .filter(using -> using.getName().equals(id) || using.getName().startsWith(id + "."))
                .toList();
        if (usings.isEmpty()) {
            return;
        }
        for (Project project : model.projects().projectsOf(model.uri(root))) {
            Optional<PackageReach> bringer = bringer(project, model);
            if (bringer.isPresent()) {
                boolean certain = certain(project, model);
                usings.forEach(using -> report(using, project, bringer.get(), certain, model, context));
                return;
            }
        }
    }

    /** The reference by which the project gets the package, if it is of the library and of no one else. */
    private Optional<PackageReach> bringer(Project project, SolutionModel model) {
        Optional<PackageReach> bringer = Optional.empty();
        for (TargetBuild build : project.targets()) {
            List<PackageReach> ways = model.projects().reach(build);
            boolean own = ways.stream()
                    .anyMatch(way -> new PackageNames(List.of(getProperty(PACKAGE) + "*"))
                            .contain(way.use().id()));
            if (own) {
                return Optional.empty();
            }
            bringer = bringer.or(() -> ways.stream()
                    .filter(way ->
                            LibraryPackages.bringsEntityFramework(way.use().id()))
                    .filter(this::isBelow)
                    .findFirst());
        }
        return bringer;
    }

    private boolean isBelow(PackageReach way) {
        return way.version()
                .known()
                .flatMap(VersionRange::parse)
                .map(range -> VersionForm.isBelow(range, lowestAccepted()))
                .orElse(false);
    }

    /** Other packages may bring it along too, unless they are known not to. */
    private boolean certain(Project project, SolutionModel model) {
        PackageNames innocent = new PackageNames(getProperty(INNOCENT));
        return project.targets().stream()
                .flatMap(build -> model.projects().reach(build).stream())
                .map(way -> way.use().id())
                .allMatch(id -> LibraryPackages.contains(id) || innocent.contain(id));
    }

    private void report(
            UsingDirective using,
            Project project,
            PackageReach bringer,
            boolean certain,
            SolutionModel model,
            RuleContext context) {
        String reference = "<PackageReference Include=\"" + getProperty(PACKAGE) + "\" Version=\""
                + getProperty(VERSION) + "\" />";
        FindingDraft draft = FindingDraft.of(this, using.getTarget());
        if (!certain) {
            draft.possible();
        }
        draft.advice("Add " + reference + " to " + project.uri() + ".");
        insertion(bringer, project, reference, model).ifPresent(draft::fix);
        draft.report(
                context,
                this,
                getProperty(PACKAGE),
                project.uri(),
                bringer.use().id(),
                target().toString());
    }

    /** Puts the reference in front of the line of the library's, if that is one line of this project and gives its version itself. */
    private static Optional<Fix> insertion(
            PackageReach bringer, Project project, String reference, SolutionModel model) {
        Origin at = bringer.use().reference();
        String line = model.line(at.uri(), at.startLine());
        boolean simple = at.uri().equals(project.uri())
                && line.strip().startsWith("<PackageReference")
                && project.targets().stream().noneMatch(TargetBuild::centralPackageManagement);
        if (!simple) {
            return Optional.empty();
        }
        String indentation = line.substring(0, line.indexOf('<'));
        Replacement insertion = new Replacement(
                new Region(at.startLine(), indentation.length() + 1, at.startLine(), indentation.length() + 1),
                reference + "\n" + indentation);
        return Optional.of(new Fix(
                "Reference the package",
                Fix.Safety.SUGGESTED,
                List.of(new ArtifactChange(at.uri(), List.of(insertion)))));
    }
}
