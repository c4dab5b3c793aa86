package dev.hob.cli.settings;

import dev.hob.cli.io.UnusableFile;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import dev.hob.hostfile.HostfileNode;
import dev.hob.solution.source.UnreadableFile;

/** The text of a settings file, and how its places are named: in messages, and in reports. */
public final class SettingsText {

    private final String name;
    private final String uri;
    private final byte[] bytes;
    private final dev.hob.solution.source.SourceText text;

    /**
     * The text of a file.
     *
     * @param name how messages call it
     * @param uri how reports call it
     * @throws UnusableFile if {@code bytes} are no text
     */
    SettingsText(String name, String uri, byte[] bytes) throws UnusableFile {
        this.name = name;
        this.uri = uri;
        this.bytes = bytes.clone();
        try {
            this.text = dev.hob.solution.source.SourceText.decode(bytes);
        } catch (UnreadableFile e) {
            throw new UnusableFile(name + ": " + e.getMessage());
        }
    }

    /** How reports call the file: relative to the root, or its mere name if it lies elsewhere. */
    public String uri() {
        return uri;
    }

    /** The file as reports have it. */
    public SourceText source() {
        return SourceText.of(bytes);
    }

    /** The text, its line ends LF. */
    String text() {
        return text.text();
    }

    /** How a message about {@code node} begins. */
    String origin(HostfileNode node) {
        return origin(text.line(node.startOffset()), text.column(node.startOffset()));
    }

    private String origin(int line, int column) {
        return name + ":" + line + ":" + column + ":";
    }

    /** Where {@code node} stands, for reports. */
    Location location(HostfileNode node) {
        int line = text.line(node.startOffset());
        Region region = new Region(
                line, text.column(node.startOffset()), text.line(node.endOffset()), text.column(node.endOffset()));
        return new Location(uri, region, text.lineText(line));
    }

    /** What is wrong with {@code node}. */
    UnusableFile trouble(HostfileNode node, String what) {
        return new UnusableFile(origin(node) + " " + what);
    }

    /** What is wrong at a place. */
    UnusableFile trouble(int line, int column, String what) {
        return new UnusableFile(origin(line, column) + " " + what);
    }

    /** What is wrong with the whole. */
    UnusableFile trouble(String what) {
        return new UnusableFile(name + ": " + what);
    }

    @Override
    public String toString() {
        return name;
    }
}
