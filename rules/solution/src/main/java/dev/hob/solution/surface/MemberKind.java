package dev.hob.solution.surface;

/** The kinds of members, with the prefix of their documentation comment ids. */
public enum MemberKind {
    CONSTRUCTOR("M"),
    METHOD("M"),
    OPERATOR("M"),
    /** The name is {@code implicit} or {@code explicit}, the type what is converted to. */
    CONVERSION("M"),
    PROPERTY("P"),
    INDEXER("P"),
    EVENT("E"),
    FIELD("F"),
    CONSTANT("F"),
    ENUM_MEMBER("F");

    private final String prefix;

    MemberKind(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the colon of an id. */
    public String prefix() {
        return prefix;
    }

    /** Whether it has parameters, and may be overloaded. */
    public boolean isCallable() {
        return prefix.equals("M") || this == INDEXER;
    }
}
