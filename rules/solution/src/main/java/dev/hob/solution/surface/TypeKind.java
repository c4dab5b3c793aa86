package dev.hob.solution.surface;

/** The kinds of types, with the words that declare them. */
public enum TypeKind {
    CLASS("class"),
    RECORD("record"),
    STRUCT("struct"),
    RECORD_STRUCT("record struct"),
    INTERFACE("interface"),
    ENUM("enum"),
    DELEGATE("delegate");

    private final String words;

    TypeKind(String words) {
        this.words = words;
    }

    /** Whether values of such a type are values, not references (§8.3). */
    public boolean isValueType() {
        return this == STRUCT || this == RECORD_STRUCT || this == ENUM;
    }

    /** Whether it is a class, as a record is. */
    public boolean isClass() {
        return this == CLASS || this == RECORD;
    }

    /** The words that declare it. */
    @Override
    public String toString() {
        return words;
    }
}
