package dev.hob.solution.surface.read;

import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Project.Language;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the packages that the projects below a folder make: C# libraries that their projects let be packed, are no
 * tests
 * and do not lie where repositories keep what they do not ship. A project that lies directly in the folder was meant,
 * whatever it says of itself. A folder without projects is one package.
 */
public final class Packages {

    private static final Set<String> ASIDE = Set.of(
            ("test tests sample samples example examples demo demos host hosts client clients migration migrations perf"
                            + " performance benchmark benchmarks template templates build tools")
                    .split(" "));

    private final Solution solution;
    private final String folder;

    private Packages(Solution solution, String folder) {
        this.solution = solution;
        this.folder = folder;
    }

    /**
     * The packages of {@code folder}; none if all its projects make something else.
     *
     * @param folder as URI, empty for the root
     * @param name the name of the folder, the id of the package if there is no project
     */
    public static List<LibraryPackage> below(Solution solution, String folder, String name) {
        return new Packages(solution, folder).find(name);
    }

    private List<LibraryPackage> find(String name) {
        List<Project> projects = solution.projects().stream()
                .filter(project -> project.language() == Language.CSHARP && isBelow(project.folder()))
                .filter(project -> !project.targets().isEmpty())
                .toList();
        if (projects.isEmpty()) {
            return List.of(new LibraryPackage(name, csharpFiles()));
        }
        List<Project> libraries = projects.stream().filter(this::isShipped).toList();
        List<Project> direct = projects.stream()
                .filter(project -> project.folder().equals(folder))
                .toList();
        return (libraries.isEmpty() ? direct : libraries)
                .stream().map(Packages::packageOf).toList();
    }

    private boolean isBelow(String uri) {
        return folder.isEmpty() || uri.equals(folder) || uri.startsWith(folder + "/");
    }

    private List<String> csharpFiles() {
        return solution.tree().files().stream()
                .filter(uri -> isBelow(uri) && uri.toLowerCase(Locale.ROOT).endsWith(".cs"))
                .toList();
    }

    private boolean isShipped(Project project) {
        TargetBuild build = project.targets().get(0);
        boolean isPackable = build.outputType().equalsIgnoreCase("Library") && !is(build, "IsPackable", "false");
        return isPackable && !build.isTest() && (packageId(build).isPresent() || !liesAside(project));
    }

    private boolean liesAside(Project project) {
        String below = project.folder().substring(folder.length());
        return Arrays.stream(below.toLowerCase(Locale.ROOT).split("/")).anyMatch(ASIDE::contains);
    }

    private static boolean is(TargetBuild build, String property, String value) {
        return build.property(property)
                .flatMap(Value::known)
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    /** The id of the package, where a file of the tree names one. */
    private static Optional<String> packageId(TargetBuild build) {
        return build.property("PackageId")
                .filter(value -> !value.origin().isBuiltIn())
                .flatMap(Value::known)
                .filter(id -> !id.isEmpty());
    }

    private static LibraryPackage packageOf(Project project) {
        TargetBuild build = project.targets().get(0);
        String id = packageId(build)
                .orElseGet(() -> build.assemblyName().isEmpty() ? project.name() : build.assemblyName());
        return new LibraryPackage(id, build.compile());
    }
}
