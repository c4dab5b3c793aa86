package dev.hob.solution.names;

import java.util.function.Supplier;

/** A value that is computed when first asked for, by one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T value;

    private Once(Supplier<T> source) {
        this.source = source;
    }

    static <T> Supplier<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
