package dev.hob.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;

/**
 * The property bundle of a Hob language. Whoever starts PMD may attach objects to it (a solution model that is already
 * built, trees that are already parsed), as PMD's own Java language takes a
 * class loader.
 */
public final class SolutionLanguageProperties extends LanguagePropertyBundle {

    private final Map<Class<?>, Object> attachments = new ConcurrentHashMap<>();

    /** Makes the bundle of {@code language}. */
    public SolutionLanguageProperties(Language language) {
        super(language);
    }

    /** Hands {@code value} to the language's processor, parser and rules under its type. */
    public <T> void attach(Class<T> type, T value) {
        attachments.put(type, value);
    }

    /** What was attached under {@code type}. */
    public <T> Optional<T> attachment(Class<T> type) {
        return Optional.ofNullable(type.cast(attachments.get(type)));
    }
}
