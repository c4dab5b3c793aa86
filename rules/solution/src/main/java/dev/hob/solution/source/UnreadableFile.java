package dev.hob.solution.source;

/** Says why a file of the tree has no text that could be analysed. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String reason) {
        super(reason);
    }
}
