package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds, what does not, and what cannot be decided from the files of the tree. */
class ConditionsTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root).with("here.props", "<Project/>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'$(TargetFramework)' == 'net8.0'           | yes",
                "'$(targetframework)' == 'NET8.0'           | yes",
                "'$(TargetFramework)' != 'net8.0'           | no",
                "'$(Unset)' == ''                           | yes",
                "$(One) == 1.0                              | yes",
                "$(One) &lt; 2 and $(One) &gt;= 1           | yes",
                "'10.0' &gt; '9.0'                          | yes",
                "'4.7.2' &gt; '4.7.10'                      | no",
                "$(Yes)                                     | yes",
                "!$(Yes)                                    | no",
                "'$(Yes)' == 'on'                           | yes",
                "$(TargetFramework.StartsWith('net'))       | yes",
                "'a' == 'b' or 'c' == 'c' and 'd' == 'd'    | yes",
                "('a' == 'b' or 'c' == 'c') and 'd' == 'e'  | no",
                "Exists('here.props')                       | yes",
                "Exists('$(MSBuildThisFileDirectory)HERE.PROPS') | yes",
                "Exists('gone.props')                       | no",
                "HasTrailingSlash('a/')                     | yes",
                "'$(OS)' == 'Windows_NT'                    | unknown",
                "'$(OS)' == 'Windows_NT' and 'a' == 'b'     | no",
                "'$(OS)' == 'Windows_NT' or 'a' == 'a'      | yes",
                "!('$(OS)' == 'Windows_NT')                 | unknown",
                "$([MSBuild]::IsOSPlatform('Linux'))        | unknown",
                "Exists('../outside')                       | unknown",
                "Newer('a')                                 | unknown",
                "$(Unset)                                   | unknown",
                "'a' ==                                     | unknown",
            })
    void conditions(String condition, String expected) {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <One>1</One>
                    <Yes>true</Yes>
                    <Answer>no</Answer>
                    <Answer Condition="%s">yes</Answer>
                  </PropertyGroup>
                </Project>
                """.formatted(condition));

        Value answer = files.target("App.csproj").property("Answer").orElseThrow();
        assertEquals(expected, answer.known().orElse("unknown"));
    }

    @Test
    void the_first_branch_that_holds_is_chosen() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <Choose>
                    <When Condition="'a' == 'b'"><PropertyGroup><Answer>1</Answer></PropertyGroup></When>
                    <When Condition="'a' == 'a'"><PropertyGroup><Answer>2</Answer></PropertyGroup></When>
                    <When Condition="'a' == 'a'"><PropertyGroup><Answer>3</Answer></PropertyGroup></When>
                    <Otherwise><PropertyGroup><Answer>4</Answer></PropertyGroup></Otherwise>
                  </Choose>
                </Project>
                """);

        assertEquals("2", answer().known().orElseThrow());
    }

    @Test
    void the_other_branch_is_in_doubt_too_when_the_first_cannot_be_decided() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <Choose>
                    <When Condition="'$(OS)' == 'Unix'"><PropertyGroup><Other>1</Other></PropertyGroup></When>
                    <Otherwise><PropertyGroup><Answer>2</Answer></PropertyGroup></Otherwise>
                  </Choose>
                </Project>
                """);

        assertEquals("the condition cannot be decided: $(OS) depends on the machine that builds", reason());
    }

    @Test
    void an_unknown_condition_around_the_value_that_is_there_anyway_changes_nothing() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <Answer>1</Answer>
                    <Answer Condition="'$(OS)' == 'Unix'">1</Answer>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals("1", answer().known().orElseThrow());
    }

    @Test
    void what_is_made_of_an_undetermined_value_is_undetermined_for_the_same_reason() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <Root>$(SolutionDir)</Root>
                    <Answer>$(Root)build</Answer>
                  </PropertyGroup>
                </Project>
                """);

        assertEquals("$(SolutionDir) depends on the solution that is built", reason());
        assertEquals(3, answer().origin().startLine());
    }

    private Value answer() {
        return files.target("App.csproj").property("Answer").orElseThrow();
    }

    private String reason() {
        return ((Undetermined) answer()).reason();
    }
}
