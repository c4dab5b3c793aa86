package dev.hob.solution.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A project SDK that Hob knows, and what sets it apart from the plain .NET SDK.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/core/project-sdk/overview">.NET project SDKs</a>
 */
enum Sdk {
    NET("Microsoft.NET.Sdk", "Library", List.of()),
    WEB(
            "Microsoft.NET.Sdk.Web",
            "Exe",
            List.of(
                    "System.Net.Http.Json",
                    "Microsoft.AspNetCore.Builder",
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Http",
                    "Microsoft.AspNetCore.Routing",
                    "Microsoft.Extensions.Configuration",
                    "Microsoft.Extensions.DependencyInjection",
                    "Microsoft.Extensions.Hosting",
                    "Microsoft.Extensions.Logging")),
    WORKER(
            "Microsoft.NET.Sdk.Worker",
            "Exe",
            List.of(
                    "Microsoft.Extensions.Configuration",
                    "Microsoft.Extensions.DependencyInjection",
                    "Microsoft.Extensions.Hosting",
                    "Microsoft.Extensions.Logging")),
    RAZOR("Microsoft.NET.Sdk.Razor", "Library", List.of()),
    BLAZOR(
            "Microsoft.NET.Sdk.BlazorWebAssembly",
            "Exe",
            List.of(
                    "Microsoft.Extensions.Configuration",
                    "Microsoft.Extensions.DependencyInjection",
                    "Microsoft.Extensions.Logging")),
    WINDOWS_DESKTOP("Microsoft.NET.Sdk.WindowsDesktop", "Library", List.of()),
    ASPIRE("Aspire.AppHost.Sdk", "Exe", List.of()),
    MSTEST("MSTest.Sdk", "Exe", List.of()),
    SQL("Microsoft.Build.Sql", "Library", List.of()),
    NO_TARGETS("Microsoft.Build.NoTargets", "Library", List.of()),
    TRAVERSAL("Microsoft.Build.Traversal", "Library", List.of());

    private static final List<String> ALWAYS = List.of(
            "System",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "System.Net.Http",
            "System.Threading",
            "System.Threading.Tasks");

    private final String id;
    private final String outputType;
    private final List<String> usings;

    Sdk(String id, String outputType, List<String> usings) {
        this.id = id;
        this.outputType = outputType;
        this.usings = usings;
    }

    /** The SDK that {@code reference} (a name, perhaps with a version behind a slash) names. */
    static Optional<Sdk> named(String reference) {
        int slash = reference.indexOf('/');
        String name = (slash < 0 ? reference : reference.substring(0, slash)).strip();
        for (Sdk sdk : values()) {
            if (sdk.id.equalsIgnoreCase(name)) {
                return Optional.of(sdk);
            }
        }
        return Optional.empty();
    }

    /** What the SDK's props say before {@code Directory.Build.props} is read: that it is used. */
    void announce(Properties properties) {
        properties.builtInDefault(mark(), "true");
        if (this == WEB || this == BLAZOR) {
            properties.builtInDefault(RAZOR.mark(), "true");
        }
    }

    private String mark() {
        return "Using" + id.replace(".", "");
    }

    /** What they say afterwards. */
    void setDefaults(Properties properties) {
        if (outputType.equals("Exe")) {
            // These do not ask what Directory.Build.props says.
            properties.builtIn("OutputType", outputType);
        } else {
            properties.builtInDefault("OutputType", outputType);
        }
        if (this == NO_TARGETS || this == TRAVERSAL) {
            properties.builtInDefault("EnableDefaultCompileItems", "false");
        }
    }

    /** Whether the SDKs of a project compile the Razor files that they find. */
    static boolean compilesRazor(Properties properties) {
        return properties.isTrue(RAZOR.mark())
                && !properties.text("EnableDefaultContentItems").equalsIgnoreCase("false");
    }

    /** The namespaces that the SDKs of a project import in every file. */
    static List<String> implicitUsings(Properties properties) {
        List<String> result = new ArrayList<>(ALWAYS);
        for (Sdk sdk : values()) {
            if (properties.isTrue(sdk.mark())) {
                result.addAll(sdk.usings);
            }
        }
        if (properties.text("TargetFrameworkIdentifier").equals(".NETFramework")) {
            result.remove("System.Net.Http");
        }
        boolean windows = properties
                .text("TargetPlatformIdentifier")
                .toLowerCase(Locale.ROOT)
                .equals("windows");
        if (windows && properties.isTrue("UseWindowsForms")) {
            result.add("System.Drawing");
            result.add("System.Windows.Forms");
        }
        if (windows && properties.isTrue("UseWPF")) {
            result.removeAll(List.of("System.IO", "System.Net.Http"));
        }
        return result;
    }
}
