package dev.hob.solution.source;

import dev.hob.csharp.razor.RazorFile;
import java.util.List;

/** What is around the Razor files of a solution. */
public interface RazorSurroundings {

    /** What the Razor file {@code uri} does not say itself about the class that it becomes. */
    RazorFile of(String uri);

    /** The files whose directives hold in {@code uri} too, nearest first. */
    List<String> imports(String uri);
}
