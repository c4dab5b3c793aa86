package dev.hob.csharp.razor;

/**
 * What a Razor file does not say itself about the class that it becomes: its place among the files around it decides.
 *
 * @param kind whether it is a view or a component
 * @param imports whether its directives are there for other files: {@code _ViewImports.cshtml}, {@code _Imports.razor}
 * @param className the name of the class
 * @param namespace its namespace unless the file names one; dotted, not empty
 * @param base the full name of the class that it derives from; that of a view has the model's type as type argument
 */
public record RazorFile(Kind kind, boolean imports, String className, String namespace, String base) {

    /** The two languages of Razor. */
    public enum Kind {
        /** {@code .cshtml}: a view or a page. */
        VIEW("Microsoft.AspNetCore.Mvc.Razor.RazorPage"),
        /** {@code .razor}: a component. */
        COMPONENT("Microsoft.AspNetCore.Components.ComponentBase");

        private final String base;

        Kind(String base) {
            this.base = base;
        }

        /** The full name of the class that files of this kind derive from when nobody says otherwise. */
        public String base() {
            return base;
        }
    }

    /** The namespace of views that name none. */
    public static final String VIEWS = "AspNetCoreGeneratedDocument";

    /** The file called {@code path}, with nothing known of what is around it. */
    public static RazorFile alone(String path) {
        Kind kind = kindOf(path);
        return new RazorFile(kind, isImports(path), className(path), VIEWS, kind.base());
    }

    /** Whether {@code path} names a Razor file. */
    public static boolean isRazor(String path) {
        return endsWith(path, ".cshtml") || endsWith(path, ".razor");
    }

    /** The kind of the Razor file {@code path}. */
    public static Kind kindOf(String path) {
        return endsWith(path, ".razor") ? Kind.COMPONENT : Kind.VIEW;
    }

    /** Whether the Razor file {@code path} holds directives for others. */
    public static boolean isImports(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equalsIgnoreCase("_ViewImports.cshtml") || name.equalsIgnoreCase("_Imports.razor");
    }

    /** The class that {@code path} becomes: a component bears its file's name, a view that of its whole path. */
    public static String className(String path) {
        String name =
                kindOf(path) == Kind.COMPONENT && !isImports(path) ? path.substring(path.lastIndexOf('/') + 1) : path;
        String stem = isImports(path) ? name : name.substring(0, name.lastIndexOf('.'));
        String identifier = stem.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
        return identifier.isEmpty() || Character.isDigit(identifier.charAt(0)) ? "_" + identifier : identifier;
    }

    private static boolean endsWith(String path, String extension) {
        int start = path.length() - extension.length();
        return path.regionMatches(true, start, extension, 0, extension.length());
    }
}
