package dev.hob.solution;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The packages of the solution model build on one another in one direction: files, evaluation, projects, names. */
@AnalyzeClasses(packages = "dev.hob.solution", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.hob.solution.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule files_know_no_meaning = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("dev.hob.solution.source..", "dev.hob.solution.nuget..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hob.solution.evaluation..", "dev.hob.solution.project..", "dev.hob.solution.names..");

    @ArchTest
    static final ArchRule evaluation_knows_no_packages_and_compilers = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("dev.hob.solution.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hob.solution.project..", "dev.hob.solution.names..", "dev.hob.csharp..");
}
