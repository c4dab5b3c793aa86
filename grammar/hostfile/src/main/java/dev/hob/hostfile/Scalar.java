package dev.hob.hostfile;

/**
 * A scalar of YAML or JSON. Its offsets cover what is between the quotes, if there are any; of a block of YAML, its lines with their
 * indentation. The name of an alias is the text of an alias.
 */
public final class Scalar extends DataNode {

    private final String text;
    private final boolean verbatim;
    private final boolean alias;

    Scalar(String text, boolean verbatim, int start, int end) {
        this(text, verbatim, false, start, end);
    }

    private Scalar(String text, boolean verbatim, boolean alias, int start, int end) {
        super(start, end);
        this.text = text;
        this.verbatim = verbatim;
        this.alias = alias;
    }

    /** An alias of YAML. */
    static Scalar alias(String name, int start, int end) {
        return new Scalar(name, false, true, start, end);
    }

    /** The value as text. */
    public String getText() {
        return text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Whether it is an alias, which stands for what is written elsewhere in the file. */
    public boolean isAlias() {
        return alias;
    }

    /** Whether the file holds the text letter for letter between the offsets, so that parts of it can be pointed at. */
    public boolean isVerbatim() {
        return verbatim;
    }
}
