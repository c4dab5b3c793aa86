package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.Header;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the attributes that warn users or keep them out. */
final class Attributes {

    private static final Pattern MESSAGE = Pattern.compile("\\(\\s*@?\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern IS_ERROR = Pattern.compile(",\\s*(?:error\\s*:\\s*)?true\\b");

    private final Changes changes;

    Attributes(Changes changes) {
        this.changes = changes;
    }

    void compare(Member before, Member after) {
        Header old = before.api().header();
        Header now = after.api().header();
        change(old, now, Header.OBSOLETE)
                .ifPresent(text -> changes.ofMember(
                        ChangeKind.OBSOLETED,
                        before,
                        isError(text) ? EnumSet.of(before.users()) : Set.of(),
                        Shown.of(before),
                        message(text)));
        change(old, now, Header.EXPERIMENTAL)
                .ifPresent(text -> changes.ofMember(
                        ChangeKind.BECAME_EXPERIMENTAL,
                        before,
                        EnumSet.of(before.users()),
                        Shown.of(before),
                        message(text)));
    }

    void compare(ApiType before, ApiType after) {
        change(before.header(), after.header(), Header.OBSOLETE)
                .ifPresent(text -> changes.ofType(
                        ChangeKind.OBSOLETED,
                        before,
                        isError(text) ? EnumSet.of(Affected.CALLERS) : Set.of(),
                        Shown.of(before),
                        message(text)));
        change(before.header(), after.header(), Header.EXPERIMENTAL)
                .ifPresent(text -> changes.ofType(
                        ChangeKind.BECAME_EXPERIMENTAL,
                        before,
                        EnumSet.of(Affected.CALLERS),
                        Shown.of(before),
                        message(text)));
    }

    /** The attribute after, if there was none before or one that did not yet stop the compiler. */
    private static Optional<String> change(Header before, Header after, String attribute) {
        Optional<String> old = before.attribute(attribute);
        return after.attribute(attribute).filter(now -> old.isEmpty() || isError(now) && !isError(old.get()));
    }

    private static boolean isError(String attribute) {
        return IS_ERROR.matcher(attribute).find();
    }

    private static String message(String attribute) {
        Matcher message = MESSAGE.matcher(attribute);
        return message.find() ? message.group(1) : attribute;
    }
}
