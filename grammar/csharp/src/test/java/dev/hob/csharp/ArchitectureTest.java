package dev.hob.csharp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hob.csharp.ast.CSharpNode;

/** The grammar knows no trees, the nodes know no grammar, and whoever reads trees never meets a context of the parser. */
@AnalyzeClasses(packages = "dev.hob.csharp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_GRAMMAR_KNOWS_NO_TREES = noClasses()
            .that()
            .resideInAPackage("..csharp.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hob.csharp", "dev.hob.csharp.ast..", "net.sourceforge.pmd..");

    @ArchTest
    static final ArchRule NODES_KNOW_NO_GRAMMAR = noClasses()
            .that()
            .areAssignableTo(CSharpNode.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hob.csharp.grammar..", "org.antlr..");

    @ArchTest
    static final ArchRule NODES_ARE_PUBLIC_AND_CLOSED =
            classes().that().areAssignableTo(CSharpNode.class).should().bePublic();
}
