package dev.hob.cli.syntax;

import dev.hob.msbuild.MsbuildNode;
import dev.hob.msbuild.ProjectFile;
import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;

/** The tree of a project file as text: one line a node, indented, attributes and text with their values. */
final class ProjectFileDump {

    private record Pending(MsbuildNode node, int depth) {}

    private ProjectFileDump() {}

    static String of(ProjectFile file) {
        StringBuilder dump = new StringBuilder();
        Deque<Pending> pending = new ArrayDeque<>();
        pending.push(new Pending(file, 0));
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            dump.append("  ".repeat(next.depth)).append(line(next.node)).append('\n');
            for (int i = next.node.getNumChildren() - 1; i >= 0; i--) {
                pending.push(new Pending(next.node.getChild(i), next.depth + 1));
            }
        }
        return dump.toString();
    }

    private static String line(MsbuildNode node) {
        if (node instanceof XmlElement element) {
            String text = element.text().text().strip();
            return "Element " + element.name() + (text.isEmpty() ? "" : " " + text.replace("\n", "\\n"));
        } else if (node instanceof XmlAttribute attribute) {
            return "Attribute " + attribute.getName() + " "
                    + attribute.getValue().replace("\n", "\\n");
        }
        return node.getXPathNodeName();
    }
}
