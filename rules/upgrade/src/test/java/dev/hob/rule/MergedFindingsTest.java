package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told where several builds compile a file and see it differently. */
class MergedFindingsTest {

    private final MergedFindings merged = new MergedFindings();

    @Test
    void whatAllBuildsShowIsToldOnce() {
        merged.addAll(List.of(finding(Level.ERROR, 3)));
        merged.addAll(List.of(finding(Level.ERROR, 3)));

        assertEquals(List.of(finding(Level.ERROR, 3)), merged.all());
    }

    @Test
    void whatOnlyALaterBuildShowsIsToldToo() {
        merged.addAll(List.of(finding(Level.ERROR, 3)));
        merged.addAll(List.of(finding(Level.ERROR, 7)));

        assertEquals(List.of(finding(Level.ERROR, 3), finding(Level.ERROR, 7)), merged.all());
    }

    @Test
    void anErrorOfOneBuildIsNotHiddenByADoubtOfAnother() {
        merged.addAll(List.of(finding(Level.WARNING, 3), finding(Level.ERROR, 7)));
        merged.addAll(List.of(finding(Level.ERROR, 3), finding(Level.WARNING, 7)));

        assertEquals(List.of(finding(Level.ERROR, 3), finding(Level.ERROR, 7)), merged.all());
    }

    @Test
    void severalFindingsOfOnePassAtOnePlaceStay() {
        merged.addAll(List.of(finding(Level.ERROR, 3), finding(Level.ERROR, 3)));

        assertEquals(2, merged.all().size());
    }

    private static Finding finding(Level level, int line) {
        Certainty certainty = level == Level.ERROR ? Certainty.CERTAIN : Certainty.POSSIBLE;
        Location location = new Location("a.cs", new Region(line, 1, line, 5), "Tools");
        return new Finding(
                "IdentityServerToolsUsedDirectly", level, certainty, "It is gone.", "", location, List.of(), List.of());
    }
}
