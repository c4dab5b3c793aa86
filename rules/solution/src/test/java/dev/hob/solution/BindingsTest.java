package dev.hob.solution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.solution.names.Answer;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the names that the changes between two releases turn on mean in a solution. */
class BindingsTest {

    @TempDir
    Path root;

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Binding> bindings() throws IOException {
        return Bindings.between(Solution.load(root), "6.3", "7.0", uri -> true);
    }

    @Test
    @DisplayName(
            "the names come from the difference of the two surfaces: what breaks somebody, and what is obsolete now")
    void names() {
        Set<String> names = Bindings.changedNames("6.3", "7.0");
        assertTrue(names.containsAll(Set.of(
                "IdentityServerTools", "GetName", "Clock", "Client", "Id", "RefreshTokenUsage", "ScopeMapperProfile")));
        assertTrue(names.contains("IsRedirectUriValidAsync"), "one overload is obsolete");
        assertFalse(names.contains("PushedAuthorization"), "additions break nobody");
        assertEquals(67, names.size());
    }

    @Test
    @DisplayName("each reference is one line, in the order of files and places, columns in UTF-16")
    void places() throws IOException {
        write("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.2" /></ItemGroup>
                </Project>
                """);
        write("B.cs", "class B { int Id; int M() => Id; }\n");
        write("A.cs", "using Duende.IdentityServer.Models;\n/* 😀 */ class A { Client c = new(); }\n");

        List<Binding> found = bindings();

        assertEquals(2, found.size());
        Binding client = found.get(0);
        assertEquals(
                "A.cs:2:20 Client", client.file() + ":" + client.line() + ":" + client.column() + " " + client.name());
        assertEquals(Answer.CERTAIN, client.meaning().answer());
        assertEquals("T:Duende.IdentityServer.Models.Client", client.symbol());
        assertEquals("B.cs:1:30 Id other", at(found.get(1)) + " " + found.get(1).symbol());
    }

    private static String at(Binding binding) {
        return binding.file() + ":" + binding.line() + ":" + binding.column() + " " + binding.name();
    }

    @Test
    @DisplayName("a file that several frameworks compile differently: what is the library's in one of them counts")
    void severalFrameworks() throws IOException {
        write("Host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFrameworks>net6.0;net8.0</TargetFrameworks></PropertyGroup>
                  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.2" /></ItemGroup>
                </Project>
                """);
        write("A.cs", """
                #if NET8_0
                using Duende.IdentityServer.Models;
                #else
                using Other;
                #endif
                class A { Client c; }
                namespace Other { class Client { } }
                """);
        List<Binding> found = bindings();
        assertEquals(1, found.size());
        assertEquals(Answer.CERTAIN, found.get(0).meaning().answer(), found.toString());
    }
}
