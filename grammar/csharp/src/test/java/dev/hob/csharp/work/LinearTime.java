package dev.hob.csharp.work;

import dev.hob.csharp.CSharpSource;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shows in milliseconds of processor time what {@link LinearWorkTest} holds in steps: for each shape the fastest of some readings of a
 * text, of twice the text, and so on. What nests is doubled in depth up to what is allowed, in fifty members side by
 * side; what goes on in a row is doubled in length.
 */
public final class LinearTime {

    private static final int DOUBLINGS = 4;
    private static final int READINGS = 9;

    private LinearTime() {}

    public static void main(String[] arguments) {
        tables();
        System.out.println("Again, warm:\n");
        tables();
    }

    private static void tables() {
        print("nested, levels", Shape.NESTED, 12, 50);
        print("in a row, repetitions", Shape.IN_A_ROW, 200, 1);
    }

    private static void print(String title, List<Shape> shapes, int first, int members) {
        StringBuilder head = new StringBuilder("| " + title + " |");
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            head.append(" %d |".formatted(first << doubling));
        }
        System.out.println(head.append("\n|---|" + "---|".repeat(DOUBLINGS)));
        for (Shape shape : shapes) {
            StringBuilder row = new StringBuilder("| " + shape.name() + " |");
            for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
                row.append(cell(shape.text(first << doubling).repeat(members)));
            }
            System.out.println(row);
        }
        System.out.println();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String cell(String text) {
        long fastest = Long.MAX_VALUE;
        boolean sound = true;
        for (int reading = 0; reading < READINGS; reading++) {
            long start = processorTime();
            sound = CSharpSource.read(text, Set.of()).errors().isEmpty();
            fastest = Math.min(fastest, processorTime() - start);
        }
        return sound ? String.format(Locale.ROOT, " %.2f |", fastest / 1e6) : " |";
    }
}
