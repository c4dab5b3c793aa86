package dev.hob.msbuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hob.language.MalformedText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Solution files of the old form: what they list, and what is said about damaged ones. ⏎ ends a line. */
class SolutionFileReaderTest {

    private static final String SOLUTION = """

            Microsoft Visual Studio Solution File, Format Version 12.00
            # Visual Studio Version 17
            Project("{FAE04EC0}") = "Web", "src\\Web\\Web.csproj", "{1}"
            	ProjectSection(ProjectDependencies) = postProject
            		{2} = {2}
            	EndProjectSection
            EndProject
            Project("{2150E333}") = "docs", "docs", "{3}"
            EndProject
            Global
            	GlobalSection(SolutionProperties) = preSolution
            		HideSolutionNode = FALSE
            	EndGlobalSection
            EndGlobal
            """;

    @Test
    void projects_and_folders_are_listed_where_they_stand() throws MalformedText {
        List<SolutionFile.Entry> entries = SolutionFileReader.read(SOLUTION).entries();

        assertEquals(
                List.of("Web", "docs"),
                entries.stream().map(SolutionFile.Entry::name).toList());
        SolutionFile.Entry web = entries.get(0);
        assertEquals("src\\Web\\Web.csproj", web.path());
        assertEquals(
                web.path(),
                SOLUTION.substring(web.pathStart(), web.pathStart() + web.path().length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { }              → 1 expected 'Microsoft Visual Studio Solution File, Format Version'
            HEADER Project("x") = "a" → 2 expected 'Project("{type}") = "name", "path", "{id}"'
            HEADER Global⏎EndProject → 3 'EndProject' closes nothing: expected 'EndGlobal', opened in line 2
            HEADER EndGlobal         → 2 'EndGlobal' closes nothing
            HEADER Global            → 3 expected 'EndGlobal', opened in line 2, but found the end of the file
            """)
    void damage_is_told_with_its_line(String lines, String error) {
        String text = lines.replace("HEADER ", "Microsoft Visual Studio Solution File, Format Version 12.00\n")
                        .replace('⏎', '\n')
                + "\n";

        MalformedText malformed = assertThrows(MalformedText.class, () -> SolutionFileReader.read(text));

        assertEquals(error, malformed.line() + " " + malformed.getMessage());
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String text) {
        try {
            SolutionFileReader.read("Microsoft Visual Studio Solution File, Format Version 12.00\n" + text);
        } catch (MalformedText e) {
            assertEquals(1, e.column());
        }
    }
}
