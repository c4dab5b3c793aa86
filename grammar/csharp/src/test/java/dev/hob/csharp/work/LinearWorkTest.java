package dev.hob.csharp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.CSharpSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text is twice the work, whatever the text is made of: so is the work of its second half that of its first.
 * Counted in steps, not measured in time, so that a busy machine changes nothing.
 */
class LinearWorkTest {

    /** How much more than its double the work may be, for what grows by doubling, arrays for example. */
    private static final double TOLERANCE = 1.05;

    private static WorkMeter meter;

    @BeforeAll
    static void loadsTheFrontEnd() throws ReflectiveOperationException {
        meter = new WorkMeter();
    }

    static List<Shape> nested() {
        return Shape.NESTED;
    }

    static List<Shape> inARow() {
        return Shape.IN_A_ROW;
    }

    static List<Shape> damaged() {
        return Shape.DAMAGED;
    }

    @ParameterizedTest
    @MethodSource("nested")
    void of_what_nests_up_to_the_limit(Shape shape) throws ReflectiveOperationException {
        int levels = levelsAllowed(shape) / 4;

        assertGrowsWithTheText(shape, levels);
    }

    @ParameterizedTest
    @MethodSource("inARow")
    void of_what_goes_on_in_a_row(Shape shape) throws ReflectiveOperationException {
        assertEquals(List.of(), errors(shape.text(1200)));

        assertGrowsWithTheText(shape, 300);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void of_what_no_compiler_takes(Shape shape) throws ReflectiveOperationException {
        assertFalse(errors(shape.text(1000)).isEmpty());

        assertGrowsWithTheText(shape, 1000);
    }

    private static void assertGrowsWithTheText(Shape shape, int repetitions) throws ReflectiveOperationException {
        meter.stepsFor(shape.text(repetitions));
        long once = meter.stepsFor(shape.text(repetitions));
        long twice = meter.stepsFor(shape.text(2 * repetitions));
        long fourTimes = meter.stepsFor(shape.text(4 * repetitions));
        double growth = (double) (fourTimes - twice) / Math.max(1, twice - once);

        assertTrue(growth < 2 * TOLERANCE, once + ", " + twice + ", " + fourTimes + " steps: growth " + growth);
    }

    /** How many repetitions of the shape are read without an error; some open several brackets. */
    private static int levelsAllowed(Shape shape) {
        int levels = 192;
        while (!errors(shape.text(levels)).isEmpty()) {
            levels /= 2;
            assertTrue(levels > 30, () -> "not C#: " + errors(shape.text(3)));
        }
        return levels;
    }

    private static List<?> errors(String text) {
        return CSharpSource.read(text, Set.of()).errors();
    }
}
