package dev.hob.csharp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.SyntaxError;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are far larger than any program end in a tree or in a clear error, on a thread's default stack. */
class HostileTextTest {

    private static final int HUNDRED_THOUSAND = 100_000;
    private static final int HUNDRED_MEGABYTES = 100_000_000;

    static Stream<Shape> shapes() {
        return Stream.of(Shape.NESTED, Shape.IN_A_ROW, Shape.DAMAGED).flatMap(List::stream);
    }

    static List<Shape> nested() {
        return Shape.NESTED.stream()
                .filter(shape -> !shape.name().startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void five_thousand_of_anything_are_read(Shape shape) {
        read(shape.text(HUNDRED_THOUSAND / 20));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void a_hundred_thousand_levels_are_one_clear_error(Shape shape) {
        List<SyntaxError> errors = read(shape.text(HUNDRED_THOUSAND));

        assertTrue(
                errors.stream().anyMatch(error -> error.message().startsWith("nested more than")), () -> "" + errors);
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_read_if_it_is_a_string() {
        assertEquals(List.of(), read("class C { string s = \"" + "x".repeat(HUNDRED_MEGABYTES) + "\"; }"));
    }

    @Test
    void a_line_of_a_hundred_megabytes_of_names_is_one_clear_error() {
        List<SyntaxError> errors = read("a ".repeat(HUNDRED_MEGABYTES / 2));

        assertEquals("more than 4000000 tokens: this is not read", errors.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "1_"})
    void a_number_of_ten_million_digits_is_one_clear_error(String start) {
        List<SyntaxError> errors = read("class C { int n = " + start + "1".repeat(HUNDRED_MEGABYTES / 10) + "; }");

        assertEquals("this number is too large for 64 bits", errors.get(0).message());
    }

    private static List<SyntaxError> read(String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CSharpSource.read(text, Set.of()).errors());
    }
}
