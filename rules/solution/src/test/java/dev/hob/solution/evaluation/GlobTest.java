package dev.hob.solution.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "src/**/*.cs, src/A.cs, true",
        "src/**/*.cs, src/a/b/A.CS, true",
        "src/**/*.cs, srcs/A.cs, false",
        "src/**/*.cs, src/A.css, false",
        "src/*.cs, src/a/A.cs, false",
        "src/**, src/a/b, true",
        "src/**/Migrations/**, src/a/Migrations/b/c.cs, true",
        "src/**/.*/**, src/.config/a.cs, true",
        "src/**/.*/**, src/a/.hidden.cs, false",
        "src/?.cs, src/A.cs, true",
        "src/?.cs, src/AB.cs, false",
        "src/*.*, src/LICENSE, true",
        "src/A(1).cs, src/A(1).cs, true",
        "src/a+b.cs, src/aab.cs, false",
    })
    void matches(String pattern, String uri, boolean expected) {
        assertEquals(expected, Glob.of(pattern).matches(uri));
    }

    @ParameterizedTest
    @CsvSource({"src/a/**/*.cs, src/a", "**/*.cs, ''", "*.cs, ''", "src/a/A.cs, src/a", "src/*/b/*.cs, src"})
    void searches_no_higher_than_its_fixed_folders(String pattern, String folder) {
        assertEquals(folder, Glob.of(pattern).folder());
    }
}
