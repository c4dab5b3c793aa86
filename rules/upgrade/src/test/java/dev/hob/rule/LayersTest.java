package dev.hob.rule;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.sourceforge.pmd.lang.rule.Rule;

/** How the rules stand to each other and to the rest. */
@AnalyzeClasses(packages = "dev.hob.rule", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule rulesOfOneAreaKnowNothingOfAnother = slices().matching("dev.hob.rule.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.hob.rule.release"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.hob.rule.retype"));

    @ArchTest
    static final ArchRule noRuleSeesAParserOfAntlr =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.antlr..", "dev.hob.csharp.grammar..");

    @ArchTest
    static final ArchRule whatIsSharedKnowsNoRule = noClasses()
            .that()
            .resideInAPackage("dev.hob.rule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hob.rule.code..",
                    "dev.hob.rule.packages..",
                    "dev.hob.rule.hostfile..",
                    "dev.hob.rule.schema..");

    @ArchTest
    static final ArchRule aRuleIsNamedSo =
            classes().that().areAssignableTo(Rule.class).should().haveSimpleNameEndingWith("Rule");

    @ArchTest
    static final ArchRule rulesHoldNoState = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Rule.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("PMD copies rules for every thread; what they keep would differ between the copies");
}
