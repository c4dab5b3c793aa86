package dev.hob.rule;

import dev.hob.findings.Region;
import java.util.ArrayList;
import java.util.List;

/** Source text in which the expected findings are marked: {@code [|here|]}. */
record MarkedSource(String text, List<Region> marks) {

    static MarkedSource parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Region> marks = new ArrayList<>();
        int line = 1;
        int column = 1;
        int[] start = null;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith("[|", i)) {
                start = new int[] {line, column};
                i++;
            } else if (marked.startsWith("|]", i) && start != null) {
                marks.add(new Region(start[0], start[1], line, column));
                start = null;
                i++;
            } else {
                char c = marked.charAt(i);
                text.append(c);
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
        }
        return new MarkedSource(text.toString(), marks);
    }
}
