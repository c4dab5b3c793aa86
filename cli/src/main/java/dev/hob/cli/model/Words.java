package dev.hob.cli.model;

import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.Project;

/** The words that both forms of the model use for what the model names by a constant. */
final class Words {

    private Words() {}

    static String language(Project project) {
        return switch (project.language()) {
            case CSHARP -> "C#";
            case FSHARP -> "F#";
            case VISUAL_BASIC -> "Visual Basic";
            case OTHER -> "other";
        };
    }

    /** What decides the version: the name of the item or metadata. */
    static String decidedBy(PackageUse use) {
        return switch (use.kind()) {
            case REFERENCE -> "PackageReference";
            case CENTRAL -> "PackageVersion";
            case OVERRIDE -> "VersionOverride";
            case GLOBAL -> "GlobalPackageReference";
            case PACKAGES_CONFIG -> "packages.config";
            case UNKNOWN_SDK -> "an SDK that is not known";
        };
    }
}
