package dev.hob.solution.evaluation;

/** How much more an evaluation may do: visits of single items and files, after which a project is an attack and no project. */
final class Budget {

    private static final int VISITS = 500_000;

    private int left = VISITS;

    void spend(int visits) {
        left -= visits;
    }

    boolean isSpent() {
        return left < 0;
    }
}
