package dev.hob.hostfile;

import java.util.List;
import java.util.Locale;

/** An instruction of a Dockerfile with its words: flags, arguments, the elements of an array. */
public final class Instruction extends HostfileNode {

    private final String name;
    private final List<Word> words;

    Instruction(String name, List<Word> words, int start, int end) {
        super(start, end);
        this.name = name.toUpperCase(Locale.ROOT);
        this.words = List.copyOf(words);
        setChildren(words);
    }

    /** The keyword in capitals: {@code FROM}. */
    public String getName() {
        return name;
    }

    /** Whether it is the instruction {@code keyword}, given in capitals. */
    public boolean is(String keyword) {
        return name.equals(keyword);
    }

    /** Its words, flags among them. */
    public List<Word> words() {
        return words;
    }

    /** Its words without flags such as {@code --platform=…} in front. */
    public List<Word> arguments() {
        int first = 0;
        while (first < words.size() && words.get(first).getText().startsWith("--")) {
            first++;
        }
        return words.subList(first, words.size());
    }
}
