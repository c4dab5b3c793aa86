package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {

    @ParameterizedTest
    @CsvSource({
        "1, about 5 min",
        "23, about 25 min",
        "57, about 55 min",
        "58, about 1 h",
        "80, about 1½ h",
        "155, about 2½ h",
        "290, about 5 h",
        "449, about 7 h",
        "450, about 1 person-day",
        "700, about 1½ person-days",
        "2000, about 4 person-days",
        "5900, about 12 person-days"
    })
    void aSumIsNoMorePreciseThanItsParts(int minutes, String words) {
        assertEquals(words, WorkTime.about(minutes));
    }

    @Test
    void anEstimateIsSaidAsItWasMade() {
        assertEquals("0 min", WorkTime.exact(0));
        assertEquals("90 min", WorkTime.exact(90));
        assertEquals("4 h", WorkTime.exact(240));
    }
}
