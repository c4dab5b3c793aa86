package dev.hob.csharp.work;

import java.lang.reflect.Method;
import java.util.Set;

/**
 * Says how much work it is to read a text, in steps instead of seconds: the same on every machine and in every run. What
 * the Java library does is not counted, beyond that it was called.
 */
final class WorkMeter {

    private final Method read;

    WorkMeter() throws ReflectiveOperationException {
        Class<?> source = new CountingLoader().loadClass("dev.hob.csharp.CSharpSource");
        read = source.getMethod("read", String.class, Set.class);
    }

    /** The steps from {@code text} to its tree. The first text of a kind also pays for the states of the lexer. */
    long stepsFor(String text) throws ReflectiveOperationException {
        long before = Steps.taken();
        read.invoke(null, text, Set.of());
        return Steps.taken() - before;
    }
}
