package dev.hob.report.sonar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import java.util.Optional;

/**
 * A region in SonarQube's terms: lines from 1, columns from 0. The server refuses a report in which a range is empty or
 * not in its file, so where nothing lies in the region it is the whole line.
 */
record SonarRange(int line, Optional<Region> columns) {

    static SonarRange of(Region region, SourceText source) {
        boolean holdsText = source.slice(region).filter(text -> !text.isEmpty()).isPresent();
        return new SonarRange(
                Math.min(region.startLine(), source.lineCount()), holdsText ? Optional.of(region) : Optional.empty());
    }

    void write(ObjectNode json) {
        json.put("startLine", line);
        columns.ifPresent(region -> {
            json.put("endLine", region.endLine());
            json.put("startColumn", region.startColumn() - 1);
            json.put("endColumn", region.endColumn() - 1);
        });
    }
}
