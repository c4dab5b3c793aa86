package dev.hob.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The flow has one direction; this module is the only one that sees all of it. */
@AnalyzeClasses(packages = "dev.hob", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hob.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hob.cli..");

    @ArchTest
    static final ArchRule GRAMMARS_KNOW_NO_RULES = noClasses()
            .that()
            .resideInAnyPackage("dev.hob.language..", "dev.hob.csharp..", "dev.hob.msbuild..", "dev.hob.hostfile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hob.solution..", "dev.hob.rule..", "dev.hob.findings..", "dev.hob.report..");

    @ArchTest
    static final ArchRule FINDINGS_KNOW_NOTHING_ELSE = noClasses()
            .that()
            .resideInAPackage("dev.hob.findings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hob.language..",
                    "dev.hob.csharp..",
                    "dev.hob.msbuild..",
                    "dev.hob.hostfile..",
                    "dev.hob.solution..",
                    "dev.hob.rule..",
                    "dev.hob.report..",
                    "net.sourceforge.pmd..");

    @ArchTest
    static final ArchRule REPORTS_AND_RULES_ARE_STRANGERS = noClasses()
            .that()
            .resideInAPackage("dev.hob.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hob.rule..", "dev.hob.solution..", "net.sourceforge.pmd..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("dev.hob.(**)").should().beFreeOfCycles();
}
