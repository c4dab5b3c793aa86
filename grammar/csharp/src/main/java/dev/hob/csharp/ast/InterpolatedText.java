package dev.hob.csharp.ast;

/** A piece of text of an interpolated string (§12.8.3). */
public final class InterpolatedText extends CSharpNode {

    InterpolatedText(int start, int end) {
        super(start, end);
    }
}
