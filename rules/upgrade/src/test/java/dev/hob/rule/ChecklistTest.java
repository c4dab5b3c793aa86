package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.rule.release.Release;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistTest {

    private static final Releases RELEASES = Releases.load();

    @TempDir
    private Path folder;

    private List<String> questions(String from, String to, String program) throws IOException {
        Files.writeString(folder.resolve("Program.cs"), program);
        return new RuleCatalog(RELEASES, UpgradeAnalysis.LANGUAGES)
                .checklist(release(from), release(to), SolutionModel.read(folder, List.of()));
    }

    private static Release release(String name) {
        return RELEASES.named(name).orElseThrow();
    }

    @Test
    void aHostIsAskedAboutWhatItUses() throws IOException {
        List<String> plain = questions("6.3", "7.0", "builder.Services.AddIdentityServer();");
        List<String> withSessions =
                questions("6.3", "7.0", "builder.Services.AddIdentityServer().AddServerSideSessions();");
        assertTrue(plain.stream().anyMatch(question -> question.contains("max_age=0")), plain.toString());
        assertTrue(plain.stream().noneMatch(question -> question.contains("ServerSideSessions")), plain.toString());
        assertTrue(
                withSessions.stream().anyMatch(question -> question.contains("maintenance window")),
                withSessions.toString());
        assertTrue(withSessions.containsAll(plain), "what everybody is asked");
    }

    @Test
    void everyQuestionIsOneLineForPeople() throws IOException {
        String everything = "AddServerSideSessions AddOperationalStore UseSqlServer AccessTokenType";
        for (String question : questions("is4-3.1", "8.0", "// " + everything)) {
            assertTrue(question.contains("?") || question.contains(":"), question);
            assertTrue(question.endsWith("."), question);
        }
    }

    @Test
    void whereThereIsNothingToDo_nobodyIsAsked() throws IOException {
        assertEquals(List.of(), questions("7.0", "7.0", "builder.Services.AddIdentityServer();"));
    }
}
