package dev.hob.csharp.work;

/** The counter that instrumented code calls. Public, because that code lives in another class loader. */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** One call of a method or one turn of a loop. */
    public static void step() {
        taken++;
    }

    static long taken() {
        return taken;
    }
}
