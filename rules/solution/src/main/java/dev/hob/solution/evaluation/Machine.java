package dev.hob.solution.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operating system of the machine that builds, where an evaluation supposes one. */
public enum Machine {
    /** Nothing is supposed: what depends on it is not known. */
    UNKNOWN,
    /** Windows. */
    WINDOWS,
    /** Linux. */
    LINUX,
    /** macOS, which .NET calls OSX. */
    OSX;

    /** The value of a property that tells of the system; nothing if {@code name} is another or nothing is supposed. */
    Optional<String> property(String name) {
        return this != UNKNOWN && name.equalsIgnoreCase("OS")
                ? Optional.of(this == WINDOWS ? "Windows_NT" : "Unix")
                : Optional.empty();
    }

    /** The value of a static function that tells of the system; nothing if it is another or nothing is supposed. */
    Optional<Object> call(String type, String name, List<String> arguments) {
        String key = (type + "::" + name).toLowerCase(Locale.ROOT) + "/" + arguments.size();
        if (this == UNKNOWN) {
            return Optional.empty();
        }
        return switch (key) {
            case "msbuild::isosplatform/1", "system.runtime.interopservices.runtimeinformation::isosplatform/1" ->
                Optional.of(arguments.get(0).equalsIgnoreCase(name()));
            case "msbuild::isosunixlike/0" -> Optional.of(this != WINDOWS);
            case "system.operatingsystem::iswindows/0" -> Optional.of(this == WINDOWS);
            case "system.operatingsystem::islinux/0" -> Optional.of(this == LINUX);
            case "system.operatingsystem::ismacos/0" -> Optional.of(this == OSX);
            case "system.runtime.interopservices.osplatform::windows/0",
                    "system.runtime.interopservices.osplatform::get_windows/0" -> Optional.of("Windows");
            case "system.runtime.interopservices.osplatform::linux/0",
                    "system.runtime.interopservices.osplatform::get_linux/0" -> Optional.of("Linux");
            case "system.runtime.interopservices.osplatform::osx/0",
                    "system.runtime.interopservices.osplatform::get_osx/0" -> Optional.of("OSX");
            default -> Optional.empty();
        };
    }
}
