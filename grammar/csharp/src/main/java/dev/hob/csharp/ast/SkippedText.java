package dev.hob.csharp.ast;

/** Text that the parser could not read, in the tree of a broken file; what it means is not known. */
public final class SkippedText extends CSharpNode {

    SkippedText(int start, int end) {
        super(start, end);
    }
}
