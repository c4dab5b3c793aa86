package dev.hob.solution.nuget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6.3.0     | 6.3.0   | true",
                "6.3.0     | 7.0.0   | true",
                "6.3.0     | 6.2.9   | false",
                "[6.3.0]   | 6.3.0   | true",
                "[6.3.0]   | 6.3.1   | false",
                "[6.3,7)   | 6.9.9   | true",
                "[6.3,7)   | 7.0.0   | false",
                "[6.3,7]   | 7.0.0   | true",
                "(6.3,7)   | 6.3.0   | false",
                "(,7)      | 1.0.0   | true",
                "(,7)      | 7.0.0   | false",
                "[6.3,)    | 99.0.0  | true",
                "6.*       | 6.0.0   | true",
            })
    void a_range_contains(String range, String version, boolean expected) {
        assertEquals(expected, range(range).contains(version(version)));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {"6.3.0 | 6.3.0", "[6.3] | 6.3.0", "[6.3,7) | 6.3.0", "6.* | ", "(6.3,7) | ", "(,7) | ", "* | "})
    void restore_takes_the_lowest_version_of_a_fixed_range(String range, String resolved) {
        assertEquals(
                resolved == null ? "" : resolved,
                range(range).resolved().map(Object::toString).orElse(""));
    }

    @Test
    void only_one_version_in_brackets_is_exact() {
        assertTrue(range("[6.3.0]").isExact());
        assertFalse(range("6.3.0").isExact());
        assertFalse(range("[6.3,7)").isExact());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6.*            | 6.9.1           | true",
                "6.*            | 7.0.0           | false",
                "6.*            | 6.9.1-preview.1 | false",
                "6.*-*          | 6.9.1-preview.1 | true",
                "6.3.*          | 6.3.10          | true",
                "6.3.*          | 6.4.0           | false",
                "7.0.0-preview.* | 7.0.0-preview.4 | true",
                "*              | 12.0.0          | true",
            })
    void a_floating_version_matches(String floating, String version, boolean expected) {
        assertTrue(range(floating).isFloating());
        assertEquals(expected, FloatingVersion.parse(floating).orElseThrow().matches(version(version)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "(6.3)", "[7,6]", "[,]", "[6.3", "latest", "6.*.1", "[a,b]", "[1,2,3]"})
    void what_nuget_refuses_is_no_range(String text) {
        assertTrue(VersionRange.parse(text).isEmpty());
    }

    private static VersionRange range(String text) {
        return VersionRange.parse(text).orElseThrow();
    }

    private static NuGetVersion version(String text) {
        return NuGetVersion.parse(text).orElseThrow();
    }
}
