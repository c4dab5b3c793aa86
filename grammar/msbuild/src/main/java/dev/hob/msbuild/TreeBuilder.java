package dev.hob.msbuild;

import dev.hob.msbuild.grammar.XmlLexer;
import dev.hob.msbuild.grammar.XmlParser.AttributeContext;
import dev.hob.msbuild.grammar.XmlParser.DocumentContext;
import dev.hob.msbuild.grammar.XmlParser.EndTagContext;
import dev.hob.msbuild.grammar.XmlParser.PartContext;
import dev.hob.msbuild.grammar.XmlParser.StartTagContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;
import org.antlr.v4.runtime.Token;

/** Turns the flat sequence of tags and text into the tree, matching end tags with start tags. */
final class TreeBuilder {

    /** Far beyond any real project file; PMD walks trees recursively. */
    private static final int DEEPEST = 200;

    private final int length;
    private final Deque<ElementParts> open = new ArrayDeque<>();
    private final Deque<Token> openedAt = new ArrayDeque<>();
    private final List<Comment> comments = new ArrayList<>();
    private XmlElement root;

    TreeBuilder(int length) {
        this.length = length;
    }

    ProjectFile build(DocumentContext document) {
        for (PartContext part : document.part()) {
            if (part.startTag() != null) {
                start(part.startTag());
            } else if (part.endTag() != null) {
                end(part.endTag());
            } else {
                content(part.getStart());
            }
        }
        Token endOfFile = document.EOF().getSymbol();
        if (!open.isEmpty()) {
            throw new SyntaxError(endOfFile, "expected " + expectedEndTag() + " but found the end of the file");
        }
        if (root == null) {
            throw new SyntaxError(endOfFile, "expected an element but found the end of the file");
        }
        return new ProjectFile(root, comments, length);
    }

    private void start(StartTagContext tag) {
        Token name = tag.NAME().getSymbol();
        requireAdjacent(tag.getStart(), name);
        if (root != null) {
            throw new SyntaxError(
                    tag.getStart(), "expected the end of the file but found a second root <" + name.getText() + ">");
        }
        if (open.size() == DEEPEST) {
            throw new SyntaxError(tag.getStart(), "elements are nested deeper than " + DEEPEST);
        }
        int end = tag.getStop().getStopIndex() + 1;
        ElementParts parts =
                new ElementParts(name.getText(), tag.getStart().getStartIndex(), region(name), attributes(tag), end);
        if (tag.EMPTY_TAG_CLOSE() != null) {
            finish(parts, end);
        } else {
            open.push(parts);
            openedAt.push(tag.getStart());
        }
    }

    private void end(EndTagContext tag) {
        String name = tag.NAME().getText();
        requireAdjacent(tag.getStart(), tag.NAME().getSymbol());
        if (open.isEmpty()) {
            throw new SyntaxError(tag.getStart(), "</" + name + "> closes nothing");
        }
        if (!open.peek().qualifiedName().equals(name)) {
            throw new SyntaxError(tag.getStart(), "expected " + expectedEndTag() + " but found </" + name + ">");
        }
        openedAt.pop();
        finish(open.pop(), tag.getStop().getStopIndex() + 1);
    }

    /** The lexer skips white space inside tags; here XML allows none. */
    private static void requireAdjacent(Token opening, Token name) {
        if (opening.getStopIndex() + 1 != name.getStartIndex()) {
            throw new SyntaxError(opening, "expected a name directly behind '" + opening.getText() + "'");
        }
    }

    private void finish(ElementParts parts, int end) {
        XmlElement element = new XmlElement(parts, end);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().elements().add(element);
        }
    }

    private String expectedEndTag() {
        return "</" + open.peek().qualifiedName() + ">, opened in line "
                + openedAt.peek().getLine() + ",";
    }

    private void content(Token token) {
        switch (token.getType()) {
            case XmlLexer.COMMENT -> comments.add(new Comment(inner(token, "<!--", "-->"), region(token)));
            case XmlLexer.TEXT -> {
                if (!open.isEmpty()) {
                    open.peek().collector().literal(token.getText(), token.getStartIndex());
                } else if (!token.getText().isBlank()) {
                    throw new SyntaxError(token, "text is not allowed outside the root element");
                }
            }
            case XmlLexer.REFERENCE, XmlLexer.CDATA -> {
                if (open.isEmpty()) {
                    throw new SyntaxError(token, "text is not allowed outside the root element");
                }
                String text = token.getType() == XmlLexer.CDATA
                        ? inner(token, "<![CDATA[", "]]>")
                        : resolve(token.getText(), token, 0);
                open.peek().collector().written(text, token.getStartIndex(), token.getStopIndex() + 1);
            }
            default -> {
                // Processing instructions and the document type say nothing about the project.
            }
        }
    }

    private static List<XmlAttribute> attributes(StartTagContext tag) {
        List<XmlAttribute> result = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AttributeContext attribute : tag.attribute()) {
            Token name = attribute.NAME().getSymbol();
            if (!names.add(name.getText())) {
                throw new SyntaxError(name, "the attribute " + name.getText() + " stands here twice");
            }
            result.add(new XmlAttribute(
                    ElementParts.localName(name.getText()),
                    value(attribute.VALUE().getSymbol()),
                    name.getStartIndex(),
                    attribute.getStop().getStopIndex() + 1));
        }
        return result;
    }

    private static XmlText value(Token token) {
        String written = inner(token, "\"", "\"");
        TextRegion region = TextRegion.fromBothOffsets(token.getStartIndex() + 1, token.getStopIndex());
        if (written.indexOf('&') < 0) {
            // Attribute-value normalisation, XML 3.3.3.
            String text = written.replace('\n', ' ').replace('\t', ' ');
            return new XmlText(text, region, true);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int ampersand = written.indexOf('&', at);
            if (ampersand < 0) {
                break;
            }
            text.append(written, at, ampersand);
            int semicolon = written.indexOf(';', ampersand);
            if (semicolon < 0) {
                throw new SyntaxError(token, ampersand + 1, "a bare '&' is not allowed: write '&amp;'");
            }
            text.append(resolve(written.substring(ampersand, semicolon + 1), token, ampersand + 1));
            at = semicolon + 1;
        }
        return new XmlText(text.append(written.substring(at)).toString(), region, false);
    }

    private static String resolve(String reference, Token token, int columns) {
        return References.resolve(reference)
                .orElseThrow(() -> new SyntaxError(
                        token,
                        columns,
                        "'" + reference + "' is no reference that XML knows: write a bare '&' as '&amp;'"));
    }

    private static String inner(Token token, String before, String after) {
        String text = token.getText();
        return text.substring(before.length(), text.length() - after.length());
    }

    private static TextRegion region(Token token) {
        return TextRegion.fromBothOffsets(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
