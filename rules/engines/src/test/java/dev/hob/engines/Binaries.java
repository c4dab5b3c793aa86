package dev.hob.engines;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the build brought an engine's binaries for this machine; tests without them are skipped and say so. */
final class Binaries {

    private static final boolean MUSL = Files.exists(Path.of("/etc/alpine-release"));

    private Binaries() {}

    /** Skips the tests unless {@code resource}, the engine's binaries, is on the class path and made for this system. */
    static void require(String engine, String resource) {
        boolean present = Binaries.class.getClassLoader().getResource(resource) != null && !MUSL;
        String reason = "SKIPPED: there are no binaries of %s for %s on %s%s: nothing was tried on it"
                .formatted(
                        engine, System.getProperty("os.name"), System.getProperty("os.arch"), MUSL ? " with musl" : "");
        if (!present) {
            System.out.println(reason);
        }
        assumeTrue(present, reason);
    }
}
