package dev.hob.solution.project;

/** A package reference with the build that has it. */
public record ReferencedPackage(Project project, TargetBuild build, PackageUse use) {}
