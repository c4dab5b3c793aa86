package dev.hob.csharp.ast;

/** An underscore in the place of a variable. */
public final class DiscardDesignation extends Designation {

    DiscardDesignation(int start, int end) {
        super(start, end);
    }
}
