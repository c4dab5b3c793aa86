package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.rule.FileEdits;
import dev.hob.rule.SourceLines;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a further setting behind one that is there, in its style: on a line of its own where that stands on its own line. */
final class SettingInsertion {

    private static final Pattern NOTHING_OR_COMMENT = Pattern.compile("\\s*(?://.*)?");

    private final CharSequence text;

    SettingInsertion(CharSequence text) {
        this.text = text;
    }

    /**
     * Adds {@code member = value} to {@code edits}, behind {@code setting} and on the same object. Not possible behind what is neither in an initializer
     * nor a statement.
     */
    Optional<FileEdits> behind(MemberSetting setting, String member, String value, FileEdits edits) {
        String added = setting.prefix() + member + " = " + value;
        if (setting.isInInitializer()) {
            return Optional.of(toInitializer(setting, added, edits));
        }
        if (setting.isStatement()) {
            ExpressionStatement statement =
                    (ExpressionStatement) setting.whole().getParent();
            return Optional.of(insertLine(statement.startOffset(), statement.endOffset(), added + ";", " ", edits));
        }
        return Optional.empty();
    }

    private FileEdits toInitializer(MemberSetting setting, String added, FileEdits edits) {
        int start = setting.whole().startOffset();
        int end = setting.whole().endOffset();
        if (end < text.length() && text.charAt(end) == ',') {
            return endsLine(start, end + 1)
                    ? insertLine(start, end + 1, added + ",", " ", edits)
                    : edits.insert(end, ", " + added);
        }
        if (!endsLine(start, end)) {
            return edits.insert(end, ", " + added);
        }
        int lineEnd = lineEnd(end);
        String line = "\n" + SourceLines.indentationAt(text, start) + added;
        return lineEnd == end
                ? edits.insert(end, "," + line)
                : edits.insert(end, ",").insert(lineEnd, line);
    }

    private FileEdits insertLine(int start, int end, String added, String separator, FileEdits edits) {
        return endsLine(start, end)
                ? edits.insert(lineEnd(end), "\n" + SourceLines.indentationAt(text, start) + added)
                : edits.insert(end, separator + added);
    }

    /** Whether what lies between {@code start} and {@code end} begins its line, and only a comment stands behind it. */
    private boolean endsLine(int start, int end) {
        String before = text.subSequence(lineStart(start), start).toString();
        return before.isBlank()
                && NOTHING_OR_COMMENT
                        .matcher(text.subSequence(end, lineEnd(end)))
                        .matches();
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
