package dev.hob.hostfile;

/** A word of a Dockerfile's instruction, without the quotes around it; variables in it are as written. */
public final class Word extends HostfileNode {

    private final String text;

    Word(String text, int start, int end) {
        super(start, end);
        this.text = text;
    }

    /** The characters between its offsets. */
    public String getText() {
        return text;
    }
}
