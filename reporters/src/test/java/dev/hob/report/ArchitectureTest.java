package dev.hob.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.hob.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule REPORTERS_SEE_ONLY_FINDINGS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "io.pebbletemplates..",
                    "dev.hob.report..",
                    "dev.hob.findings",
                    "com.github.difflib..",
                    "com.fasterxml.jackson..",
                    "de.jcup.sarif_2_1_0..");

    @ArchTest
    static final ArchRule FORMATS_DO_NOT_SEE_EACH_OTHER =
            slices().matching("dev.hob.report.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.hob.(report..)").should().beFreeOfCycles();
}
