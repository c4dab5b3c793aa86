package dev.hob.cli.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.Certainty;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file of a name is which, when folders moved: all findings here have one key but for those that say another. */
class FolderMovesTest {

    private final FolderMoves moves = new FolderMoves();
    private final List<String> paired = new ArrayList<>();

    private void before(String... uris) {
        for (String uri : uris) {
            String[] parts = uri.split(" ");
            moves.addEarlier(
                    new KnownFinding("R", Level.ERROR, "", parts[0], Region.caret(1, 1), parts[parts.length - 1]));
        }
    }

    private void after(String... uris) {
        for (String uri : uris) {
            String[] parts = uri.split(" ");
            Location place = new Location(parts[0], Region.caret(1, 1), "");
            moves.addLater(
                    new Finding("R", Level.ERROR, Certainty.CERTAIN, "", "", place, List.of(), List.of()),
                    parts[parts.length - 1]);
        }
    }

    private List<String> renamed() {
        List<RenamedFolder> settled = moves.settle((earlier, later) ->
                paired.add(earlier.uri() + " = " + later.location().uri()));
        paired.sort(null);
        return settled.stream()
                .map(move -> move.before() + " > " + move.after())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "src/Old/A.cs, src/New/A.cs, src/Old, src/New",
        "src/Old/deep/er/A.cs, src/New/deep/er/A.cs, src/Old, src/New",
        "src/A.cs, backend/src/A.cs, '', backend",
        "backend/src/A.cs, src/A.cs, backend, ''",
        "A.cs, src/A.cs, '', src",
        "a/a/A.cs, a/A.cs, a, ''",
        "x/Tokens/A.cs, y/Issuers/A.cs, x/Tokens, y/Issuers",
    })
    void theShortestFoldersThatDiffer(String before, String after, String old, String now) {
        assertEquals(new RenamedFolder(old, now), FolderMoves.move(before, after));
    }

    @Test
    void filesOfOneNameGoTheWayOfTheOthers() {
        before("src/Old/Web/X.cs k", "src/Old/Api/X.cs k", "src/Old/Api/Y.cs m");
        after("src/New/Api/X.cs k", "src/New/Api/Y.cs m", "src/New/Web/X.cs k");

        assertEquals(List.of("src/Old > src/New"), renamed());
        assertEquals(
                List.of(
                        "src/Old/Api/X.cs = src/New/Api/X.cs",
                        "src/Old/Api/Y.cs = src/New/Api/Y.cs",
                        "src/Old/Web/X.cs = src/New/Web/X.cs"),
                paired);
    }

    @Test
    void whereNothingElseTellsTheNearestIsTaken() {
        before("src/Old/Web/X.cs k");
        after("src/New/Api/X.cs k", "src/New/Web/X.cs k");

        assertEquals(List.of("src/Old > src/New"), renamed());
        assertEquals(List.of("src/Old/Web/X.cs = src/New/Web/X.cs"), paired);
    }

    @Test
    void eachStandsForOneAtMost() {
        before("a/X.cs k");
        after("b/X.cs k", "c/X.cs k");
        assertEquals(List.of("a > b"), renamed());
        assertEquals(1, paired.size());
    }

    @Test
    void severalFoldersMoved() {
        before("a/X.cs k", "c/Y.cs m");
        after("b/X.cs k", "d/Y.cs m", "d/Z.cs n");

        assertEquals(List.of("a > b", "c > d"), renamed());
    }
}
