package dev.hob.solution.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hob.msbuild.expression.ExpressionReader;
import dev.hob.solution.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions that project files call, each beside its result. The file that calls is {@code src/App/App.csproj}. */
class PropertyFunctionsTest {

    private Expander expander;

    @BeforeEach
    void tree(@TempDir Path root) throws IOException {
        for (String uri : new String[] {"Directory.Build.props", "src/Common.props", "src/App/App.csproj"}) {
            Files.createDirectories(root.resolve(uri).getParent());
            Files.writeString(root.resolve(uri), "<Project/>");
        }
        Properties properties = new Properties();
        properties.builtIn("X", "net8.0-windows");
        properties.builtIn("List", "a;b;c");
        properties.builtIn("Here", "/tree/src/App/");
        PathFunctions paths = new PathFunctions(SourceTree.walk(root), "src/App");
        expander = new Expander(new Expressions(), properties, paths, Machine.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$(X)                              | net8.0-windows",
                "$(Nothing)                        | ''",
                "$(x.Replace('net', 'v'))          | v8.0-windows",
                "$(X.Contains('-windows'))         | True",
                "$(X.Contains(`-WINDOWS`))         | False",
                "$(X.StartsWith('net8'))           | True",
                "$(X.StartsWith('NET8', System.StringComparison.OrdinalIgnoreCase)) | True",
                "$(X.EndsWith('ios'))              | False",
                "$(X.Substring(3))                 | 8.0-windows",
                "$(X.Substring(3, 3))              | 8.0",
                "$(X.Substring($(X.IndexOf('-')))) | -windows",
                "$(X.Split('-')[0])                | net8.0",
                "$(List.Split(';')[2])             | c",
                "$(List.Split(';').Length)         | 3",
                "$(X.Length)                       | 14",
                "$(X.ToUpperInvariant())           | NET8.0-WINDOWS",
                "$(X.TrimStart('net'))             | 8.0-windows",
                "$([MSBuild]::Add(1, 2))           | 3",
                "$([MSBuild]::VersionGreaterThanOrEquals('10.0', '9.0')) | True",
                "$([MSBuild]::VersionLessThan('6.0', '6.0.0'))           | False",
                "$([MSBuild]::IsTargetFrameworkCompatible('$(X)', 'net6.0')) | True",
                "$([MSBuild]::IsTargetFrameworkCompatible('net6.0', 'net8.0')) | False",
                "$([MSBuild]::GetTargetFrameworkIdentifier('net472'))    | .NETFramework",
                "$([MSBuild]::GetTargetFrameworkVersion('net472'))       | 4.7.2",
                "$([MSBuild]::GetTargetPlatformIdentifier('$(X)'))       | windows",
                "$([MSBuild]::GetPathOfFileAbove('Common.props'))        | /tree/src/Common.props",
                "$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(Here)..\\')) | /tree/Directory.Build.props",
                "$([MSBuild]::GetPathOfFileAbove('Missing.props'))       | ''",
                "$([MSBuild]::GetDirectoryNameOfFileAbove($(Here), Common.props))         | /tree/src",
                "$([MSBuild]::NormalizePath('$(Here)', '..', 'Lib'))     | /tree/src/Lib",
                "$([MSBuild]::EnsureTrailingSlash('a'))                  | a/",
                "$([MSBuild]::MakeRelative('/tree/src', '/tree/lib/x'))  | ../lib/x",
                "$([MSBuild]::ValueOrDefault('', 'b'))                   | b",
                "$([System.IO.Path]::Combine('a', 'b'))                  | a/b",
                "$([System.IO.Path]::GetFileNameWithoutExtension('a\\b.cs')) | b",
                "$([System.String]::IsNullOrEmpty('$(Nothing)'))         | True",
                "100%25 a%3Bb                      | 100% a;b",
            })
    void evaluated(String source, String expected) {
        assertEquals(expected.equals("''") ? "" : expected, evaluate(source));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$([MSBuild]::IsOSPlatform('Windows')) | [MSBuild]::IsOSPlatform depends on the machine that builds",
                "$(OS)                                 | $(OS) depends on the machine that builds",
                "$(MSBuildExtensionsPath)              | $(MSBuildExtensionsPath) is set by the installed .NET SDK",
                "$([System.DateTime]::Now)             | [System.DateTime]::Now depends on the machine that builds",
                "$(X.Normalize())                      | the function .normalize is not evaluated",
                "$(X.Substring(99))                    | the arguments of .Substring do not fit the value",
                "$(X.Substring(a))                     | 'a' is no number",
                "$(List.Split(';')[9])                 | there is no element [9]",
                "$(Registry:HKLM\\Software)            | the registry belongs to the machine that builds",
            })
    void not_evaluated_and_why(String source, String reason) {
        assertEquals(
                reason,
                assertThrows(CannotEvaluate.class, () -> evaluate(source)).getMessage());
    }

    private String evaluate(String source) {
        return expander.text(ExpressionReader.value(source).orElseThrow(), part -> "");
    }
}
