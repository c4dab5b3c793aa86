package dev.hob.rule.release;

/**
 * A release line of the library, such as 6.3.
 *
 * @param name as users give it: {@code 6.3}, {@code is4-4.1}
 * @param newest the newest stable version that Hob knows of this line, such as {@code 6.3.10}
 * @param framework the lowest target framework that the line's packages support, such as {@code net6.0}
 * @param efCoreMajor the major version of EF Core that the line's EF packages are built against
 * @param order position among all lines, oldest first
 */
public record ReleaseLine(String name, String newest, String framework, int efCoreMajor, int order)
        implements Comparable<ReleaseLine> {

    /** Older lines first. */
    @Override
    public int compareTo(ReleaseLine other) {
        return Integer.compare(order, other.order);
    }

    /** Whether the line is one of IdentityServer4, the library's predecessor with packages of another name. */
    public boolean isIdentityServer4() {
        return name.startsWith("is4-");
    }
}
