package dev.hob.rule.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class PackageDependenciesTest {

    private static final String OPEN_ID = "Microsoft.AspNetCore.Authentication.OpenIdConnect";

    private static SortedMap<String, Need> needs(String id, String version) {
        return PackageDependencies.load().needs(id, NuGetVersion.parse(version).orElseThrow());
    }

    private static String lowest(String id, String version, String needed) {
        return needs(id, version).get(needed).lowest().toString();
    }

    @Test
    void patchesOfOneLineNeedDifferentVersions() {
        assertEquals("8.0.0", lowest("Duende.IdentityServer", "7.0.1", OPEN_ID));
        assertEquals("8.0.3", lowest("Duende.IdentityServer", "7.0.8", OPEN_ID));
        assertEquals("8.0.3", lowest("duende.identityserver", "7.0.8", OPEN_ID.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void needsThroughOthersSayThroughWhich() {
        Need jwt = needs("Duende.IdentityServer", "7.0.8").get("System.IdentityModel.Tokens.Jwt");
        assertEquals("7.1.2", jwt.lowest().toString());
        assertEquals(List.of(OPEN_ID, "Microsoft.IdentityModel.Protocols.OpenIdConnect"), jwt.through());
        Need identityModel =
                needs("Duende.IdentityServer.AspNetIdentity", "7.0.8").get("IdentityModel");
        assertEquals("6.2.0", identityModel.lowest().toString());
        assertEquals(List.of(), identityModel.through());
    }

    @Test
    void onlyTheEfPackagesNeedEfCore() {
        assertFalse(needs("Duende.IdentityServer", "7.0.8").containsKey("Microsoft.EntityFrameworkCore"));
        assertEquals(
                "8.0.0",
                lowest("Duende.IdentityServer.EntityFramework.Storage", "7.0.8", "Microsoft.EntityFrameworkCore"));
        assertEquals("8.0.0", lowest("Duende.IdentityServer.EntityFramework", "7.0.8", "Microsoft.Extensions.Logging"));
    }

    @Test
    void nothingIsSaidOfAReleaseThatIsNotKnown() {
        assertTrue(needs("Duende.IdentityServer", "6.3.10").isEmpty());
        assertTrue(needs("Some.Other.Package", "7.0.8").isEmpty());
    }
}
