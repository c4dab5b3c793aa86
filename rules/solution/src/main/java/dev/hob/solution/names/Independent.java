package dev.hob.solution.names;

import java.util.Set;

/**
 * Namespaces of packages that are widely used and know none of the libraries whose surface is known: .NET itself, what its
 * makers ship beside it, and the usual helpers. What such a package declares neither is a library's nor gives one out,
 * unless it is generic.
 */
final class Independent {

    private static final Set<String> ROOTS = Set.of(
            "System",
            "Microsoft",
            "Windows",
            "Amazon",
            "Autofac",
            "AutoFixture",
            "AutoMapper",
            "Azure",
            "Bogus",
            "Bunit",
            "Castle",
            "Dapper",
            "Duende.AccessTokenManagement",
            "Duende.Bff",
            "Duende.IdentityModel",
            "FluentAssertions",
            "FluentValidation",
            "Google",
            "Grpc",
            "Hangfire",
            "IdentityModel",
            "MailKit",
            "Mapster",
            "MassTransit",
            "MediatR",
            "MimeKit",
            "MongoDB",
            "Moq",
            "MySql",
            "Newtonsoft",
            "NLog",
            "Npgsql",
            "NSubstitute",
            "NSwag",
            "NUnit",
            "OpenTelemetry",
            "Polly",
            "Quartz",
            "RabbitMQ",
            "Serilog",
            "Shouldly",
            "SixLabors",
            "StackExchange",
            "Swashbuckle",
            "Xunit");

    /** Packages of the makers of .NET that are made for IdentityServer all the same. */
    private static final Set<String> EXCEPTIONS = Set.of("Microsoft.AspNetCore.ApiAuthorization.IdentityServer");

    private Independent() {}

    /** Whether the package {@code id}, in lower case, knows no library. */
    static boolean holdsPackage(String id) {
        return among(ROOTS, id, true) && !among(EXCEPTIONS, id, true);
    }

    /** Whether what {@code name}, a namespace or the full name of a type, belongs to knows no library. */
    static boolean holds(String name) {
        return among(ROOTS, name, false) && !among(EXCEPTIONS, name, false);
    }

    private static boolean among(Set<String> roots, String name, boolean ignoresCase) {
        return roots.stream()
                .anyMatch(root -> name.regionMatches(ignoresCase, 0, root, 0, root.length())
                        && (name.length() == root.length() || name.charAt(root.length()) == '.'));
    }
}
