package dev.hob.solution.nuget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFrameworkMonikerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "net8.0, NET, 8.0.0, ''",
        "NET8.0, NET, 8.0.0, ''",
        "net10.0, NET, 10.0.0, ''",
        "net8.0-windows10.0.19041.0, NET, 8.0.0, windows",
        "net8.0-android, NET, 8.0.0, android",
        "netcoreapp3.1, NET, 3.1.0, ''",
        "netstandard2.0, STANDARD, 2.0.0, ''",
        "net472, FRAMEWORK, 4.7.2, ''",
        "net48, FRAMEWORK, 4.8.0, ''",
        "net4.8, FRAMEWORK, 4.8.0, ''",
    })
    void monikers(String text, TargetFrameworkMoniker.Family family, String version, String platform) {
        TargetFrameworkMoniker moniker = moniker(text);

        assertEquals(family, moniker.family());
        assertEquals(version, moniker.version().toString());
        assertEquals(platform, moniker.platform());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "net", "netfx", "uap10.0", "net8.0;net6.0", "$(X)", "portable-net45+win8"})
    void others_are_not_known(String text) {
        assertTrue(TargetFrameworkMoniker.parse(text).isEmpty());
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "net6.0, 8, true",
        "netcoreapp3.1, 8, true",
        "net8.0, 8, false",
        "net10.0, 8, false",
        "netstandard2.0, 8, false",
        "net472, 8, false"
    })
    void only_dotnet_itself_comes_before_a_dotnet_version(String text, int major, boolean expected) {
        assertEquals(expected, moniker(text).isNetBelow(major));
    }

    @ParameterizedTest(name = "{0} can use {1}: {2}")
    @CsvSource({
        "net8.0, net6.0, true",
        "net6.0, net8.0, false",
        "net8.0, netstandard2.1, true",
        "net472, netstandard2.0, true",
        "net472, netstandard2.1, false",
        "net472, net6.0, false",
        "net8.0, net8.0-windows, false",
        "net8.0-windows, net8.0, true",
        "netstandard2.0, net6.0, false",
        "netcoreapp2.1, netstandard2.1, false",
    })
    void compatibility(String user, String library, boolean expected) {
        assertEquals(expected, moniker(user).canUse(moniker(library)));
    }

    private static TargetFrameworkMoniker moniker(String text) {
        return TargetFrameworkMoniker.parse(text).orElseThrow();
    }
}
