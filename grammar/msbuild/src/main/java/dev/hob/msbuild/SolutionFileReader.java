package dev.hob.msbuild;

import dev.hob.language.MalformedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code .sln} files: lines, of which some open a section that another closes. */
public final class SolutionFileReader {

    private static final String HEADER = "Microsoft Visual Studio Solution File, Format Version ";
    private static final String QUOTED = "\"([^\"]*)\"";
    private static final Pattern PROJECT = Pattern.compile(
            "\\s*Project\\(" + QUOTED + "\\)\\s*=\\s*" + QUOTED + "\\s*,\\s*" + QUOTED + "\\s*,\\s*" + QUOTED + "\\s*");
    private static final Pattern SECTION = Pattern.compile("(Project|Global)Section\\([^)]*\\)\\s*=.*");

    private static final Pattern END = Pattern.compile("End(Project|Global)(Section)?");

    private record Open(String name, int line) {}

    private final List<SolutionFile.Entry> entries = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private SolutionFileReader() {}

    /**
     * Reads {@code text}, which has LF as line end.
     *
     * @throws MalformedText if a line cannot stand where it does, or a section has no end
     */
    public static SolutionFile read(String text) throws MalformedText {
        SolutionFileReader reader = new SolutionFileReader();
        boolean header = false;
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String content = text.substring(start, end);
            if (header) {
                reader.line(content, line, start);
            } else if (content.startsWith(HEADER)) {
                header = true;
            } else if (!content.isBlank()) {
                throw new MalformedText(line, 1, "expected '" + HEADER.strip() + "'");
            }
            start = end + 1;
            line++;
        }
        if (!header) {
            throw new MalformedText(line, 1, "expected '" + HEADER.strip() + "' but found the end of the file");
        }
        reader.end(line);
        return new SolutionFile(List.copyOf(reader.entries));
    }

    private void line(String content, int line, int start) throws MalformedText {
        String word = content.strip();
        if (word.startsWith("Project(")) {
            project(content, line, start);
            open.push(new Open("Project", line));
        } else if (word.equals("Global")) {
            open.push(new Open("Global", line));
        } else if (SECTION.matcher(word).matches()) {
            open.push(new Open(word.substring(0, word.indexOf('(')), line));
        } else if (END.matcher(word).matches()) {
            close(word.substring("End".length()), line);
        }
    }

    private void project(String content, int line, int start) throws MalformedText {
        Matcher project = PROJECT.matcher(content);
        if (!project.matches()) {
            throw new MalformedText(line, 1, "expected 'Project(\"{type}\") = \"name\", \"path\", \"{id}\"'");
        }
        entries.add(new SolutionFile.Entry(
                project.group(1), project.group(2), project.group(3), start + project.start(3), project.group(4)));
    }

    private void close(String name, int line) throws MalformedText {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            String expected = open.isEmpty()
                    ? ""
                    : ": expected 'End" + open.peek().name() + "', opened in line "
                            + open.peek().line();
            throw new MalformedText(line, 1, "'End" + name + "' closes nothing" + expected);
        }
        open.pop();
    }

    private void end(int line) throws MalformedText {
        if (!open.isEmpty()) {
            throw new MalformedText(
                    line,
                    1,
                    "expected 'End" + open.peek().name() + "', opened in line "
                            + open.peek().line() + ", but found the end of the file");
        }
    }
}
