package dev.hob.rule.schema;

/**
 * The commands of EF Core's tool that bring one context's database to the new release, to be run from the solution's root.
 *
 * @param migration the name that the new migration gets
 * @param context the context's type
 * @param folder where the migration goes, relative to the project's folder; empty to leave it to the tool
 * @param project the project that holds the migrations, relative to the root; empty when none is known
 * @param startup the project that starts the host, relative to the root; empty when it is the same
 */
record MigrationCommand(String migration, String context, String folder, String project, String startup) {

    /** The usual name of the migration for a release: {@code Update_DuendeIdentityServer_v7_0}. */
    static String nameFor(String version) {
        String[] parts = version.split("\\.", 3);
        return "Update_DuendeIdentityServer_v" + parts[0] + "_" + (parts.length > 1 ? parts[1] : "0");
    }

    /** Writes the migration. */
    String add() {
        return "dotnet ef migrations add " + migration + " -c " + context
                + (folder.isEmpty() ? "" : " -o " + quoted(folder)) + projects();
    }

    /** Applies it. */
    String update() {
        return "dotnet ef database update -c " + context + projects();
    }

    /** Both commands as lines of code, with what is to be done between them. */
    String advice(String between) {
        return "Once the packages are updated, let Entity Framework write the migration, from the root folder:\n    "
                + add() + "\n"
                + (between.isEmpty() ? "" : between + "\n")
                + "Then apply it:\n    " + update();
    }

    private String projects() {
        return (project.isEmpty() ? "" : " -p " + quoted(project))
                + (startup.isEmpty() ? "" : " -s " + quoted(startup));
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}
