package dev.hob.solution.nuget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NuGetVersionTest {

    @Test
    void versions_order_as_nuget_orders_them() {
        List<String> ordered = List.of(
                "6.3.0-alpha",
                "6.3.0-alpha.1",
                "6.3.0-alpha.2",
                "6.3.0-alpha.10",
                "6.3.0-alpha.beta",
                "6.3.0-rc.1",
                "6.3",
                "6.3.0.1",
                "6.3.10",
                "7.0.0-preview.1",
                "7.0.0",
                "10.0.0");
        List<NuGetVersion> shuffled =
                new ArrayList<>(ordered.stream().map(NuGetVersionTest::version).toList());
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertEquals(ordered.stream().map(NuGetVersionTest::version).toList(), shuffled);
    }

    @ParameterizedTest
    @CsvSource({"6.3, 6.3.0", "6.3.0.0, 6.3.0", "6.3.0-RC.1, 6.3.0-rc.1", "6.3.0+build.5, 6.3.0", "06.3.0, 6.3.0"})
    void the_same_version_may_be_written_in_several_ways(String left, String right) {
        assertEquals(version(left), version(right));
        assertEquals(version(left).hashCode(), version(right).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6.*", "[6.3]", "v6.3", "6.3.0.0.0", "6.-1", "$(X)", "6.3.0-", "99999999999.0"})
    void what_is_no_single_version_is_refused(String text) {
        assertTrue(NuGetVersion.parse(text).isEmpty());
    }

    @Property
    void a_version_reads_back_what_it_prints(
            @ForAll @IntRange(min = 0, max = 99) int major,
            @ForAll @IntRange(min = 0, max = 99) int minor,
            @ForAll @IntRange(min = 0, max = 3) int revision,
            @ForAll boolean preview) {
        NuGetVersion version =
                new NuGetVersion(major, minor, 7, revision, preview ? List.of("preview", "2") : List.of());

        assertEquals(version, version(version.toString()));
    }

    private static NuGetVersion version(String text) {
        return NuGetVersion.parse(text).orElseThrow();
    }
}
