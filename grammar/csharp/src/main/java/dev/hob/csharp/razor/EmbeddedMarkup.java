package dev.hob.csharp.razor;

/** What stands in C# where a statement might: the way back from code to markup. */
interface EmbeddedMarkup {

    /** Whether {@code @} before {@code next} leads to code of its own: {@code @Name}, {@code @(…)}, {@code @if}. */
    boolean isTransition(char next);

    /** Reads the element, the line or the transition that stands here. */
    void instead();
}
