package dev.hob.solution.surface.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects of a repository make packages. */
class PackagesTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void startEmpty() {
        library = new Library(folder);
    }

    private static String project(String sdk, String properties, String items) {
        return "<Project Sdk='" + sdk + "'><PropertyGroup><TargetFramework>net8.0</TargetFramework>" + properties
                + "</PropertyGroup><ItemGroup>" + items + "</ItemGroup></Project>";
    }

    private static String library(String properties) {
        return project("Microsoft.NET.Sdk", properties, "");
    }

    @Test
    void librariesArePackagesAndNothingElseIs() {
        library.file("src/Core/Core.csproj", library("<PackageId>My.Core</PackageId>"))
                .file("src/Store/Store.csproj", library("<AssemblyName>My.Store</AssemblyName>"))
                .file("src/Plain/Plain.csproj", library(""))
                .file("src/Internal/Internal.csproj", library("<IsPackable>false</IsPackable>"))
                .file("src/Tool/Tool.csproj", library("<OutputType>Exe</OutputType>"))
                .file("src/Host/Host.csproj", project("Microsoft.NET.Sdk.Web", "", ""))
                .file(
                        "src/Checks/Checks.csproj",
                        project("Microsoft.NET.Sdk", "", "<PackageReference Include='xunit' Version='2.9.0' />"))
                .file("test/Shared/Shared.csproj", library(""))
                .file("samples/Common/Common.csproj", library(""))
                .file("tools/Kit/Kit.csproj", library("<PackageId>My.Kit</PackageId>"))
                .file("src/Vb/Vb.vbproj", library(""));

        assertEquals(List.of("My.Core", "Plain", "My.Store", "My.Kit"), library.packages(""));
    }

    @Test
    void oneFolderMayBeMeant() {
        library.file("src/Core/Core.csproj", library(""))
                .file("src/Core.Extra/Core.Extra.csproj", library(""))
                .file("samples/Host/Host.csproj", project("Microsoft.NET.Sdk.Web", "", ""))
                .file("samples/Common/Common.csproj", library(""));

        assertEquals(List.of("Core"), library.packages("src/Core"));
        assertEquals(List.of("Core.Extra", "Core"), library.packages("src"));
        assertEquals(List.of("Host"), library.packages("samples/Host"));
        assertEquals(List.of("Common"), library.packages("samples/Common"));
    }

    @Test
    void sourcesWithoutAProjectAreOnePackage() {
        library.file("A.cs", "class A { }");

        assertEquals(List.of("folder"), library.packages(""));
    }

    @Test
    void aRepositoryMayMakeNone() {
        library.file("src/Host/Host.csproj", project("Microsoft.NET.Sdk.Web", "", ""));

        assertEquals(List.of(), library.packages(""));
    }
}
