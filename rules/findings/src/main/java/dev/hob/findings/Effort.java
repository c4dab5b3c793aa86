package dev.hob.findings;

/**
 * How much work it is to deal with what a rule finds, in minutes of somebody who knows the code but not the change: to understand, change and
 * try it. Without waiting for reviews, deployments and databases.
 *
 * @param once for the first finding of a solution
 * @param each for every further one
 */
public record Effort(int once, int each) {

    /** Checks that it is not negative. */
    public Effort {
        if (once < 0 || each < 0) {
            throw new IllegalArgumentException("Less than no work: " + once + ", " + each);
        }
    }

    /** The minutes for so many findings. */
    public int of(long findings) {
        return findings == 0 ? 0 : Math.toIntExact(once + each * (findings - 1));
    }
}
