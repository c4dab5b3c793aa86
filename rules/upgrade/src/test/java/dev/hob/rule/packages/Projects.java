package dev.hob.rule.packages;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Project files for the cases of the package rules. */
final class Projects {

    private Projects() {}

    /** A web project for {@code framework} with these items. */
    static String web(String framework, String... items) {
        return """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>%s</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                %s
                  </ItemGroup>
                </Project>
                """.formatted(framework, lines(items));
    }

    /** A property file with these properties and items. */
    static String props(String properties, String... items) {
        return """
                <Project>
                  <PropertyGroup>
                    %s
                  </PropertyGroup>
                  <ItemGroup>
                %s
                  </ItemGroup>
                </Project>
                """.formatted(properties, lines(items));
    }

    private static String lines(String... items) {
        return Arrays.stream(items).map(item -> "    " + item).collect(Collectors.joining("\n"));
    }

    static String reference(String id, String version) {
        return "<PackageReference Include=\"" + id + "\" Version=\"" + version + "\" />";
    }

    static String reference(String id) {
        return "<PackageReference Include=\"" + id + "\" />";
    }

    static String central(String id, String version) {
        return "<PackageVersion Include=\"" + id + "\" Version=\"" + version + "\" />";
    }

    static String project(String path) {
        return "<ProjectReference Include=\"" + path + "\" />";
    }
}
