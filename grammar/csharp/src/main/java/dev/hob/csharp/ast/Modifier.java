package dev.hob.csharp.ast;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A modifier of a declaration, a parameter, a local or an anonymous function. Nodes keep theirs as bits. */
public enum Modifier {
    PUBLIC,
    PROTECTED,
    INTERNAL,
    PRIVATE,
    FILE,
    NEW,
    STATIC,
    ABSTRACT,
    VIRTUAL,
    SEALED,
    OVERRIDE,
    EXTERN,
    READONLY,
    CONST,
    VOLATILE,
    UNSAFE,
    FIXED,
    REQUIRED,
    ASYNC,
    PARTIAL,
    THIS,
    PARAMS,
    SCOPED,
    REF,
    OUT,
    IN;

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int bits) {
        return (bits & bit()) != 0;
    }

    static Set<Modifier> setOf(int bits) {
        Set<Modifier> set = EnumSet.noneOf(Modifier.class);
        for (Modifier modifier : values()) {
            if (modifier.isIn(bits)) {
                set.add(modifier);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The keyword; XPath attributes show this. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
