package dev.hob.rule.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionFormTest {

    private static final NuGetVersion TARGET = NuGetVersion.of(7, 0, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.3.5         | 7.0.8",
                "6.3           | 7.0.8",
                "6.3.0-rc.1    | 7.0.8",
                "6.*           | 7.*",
                "6.3.*         | 7.0.*",
                "6.3.1.*       | 7.0.8.*",
                "6.3.*-*       | 7.0.*-*",
                "[6.3.5]       | [7.0.8]",
                "[6.3,7)       | [7.0.8,8)",
                "[6.3,7.0]     | [7.0.8,8)",
                "[6.3,9)       | [7.0.8,9)",
                "[6.3,)        | [7.0.8,)",
            })
    void theNewVersionIsWrittenInTheFormOfTheOld(String before, String after) {
        assertEquals(Optional.of(after), VersionForm.withVersion(before, TARGET));
    }

    @Test
    void whatIsNoVersionIsLeftAlone() {
        assertEquals(Optional.empty(), VersionForm.withVersion("*", TARGET));
        assertEquals(Optional.empty(), VersionForm.withVersion("$(DuendeVersion)", TARGET));
        assertEquals(Optional.empty(), VersionForm.withVersion("latest", TARGET));
    }
}
