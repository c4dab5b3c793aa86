package dev.hob.solution.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items made of items: lists with their metadata, transforms, item functions, definitions, metadata in conditions. */
class ItemListsTest {

    private SourceFiles files;

    @BeforeEach
    void emptyTree(@TempDir Path root) {
        files = new SourceFiles(root);
    }

    @Test
    void a_list_brings_the_metadata_of_its_items_along() {
        assertEquals(List.of("A 1.0", "B 2.0", "C 3.0"), packages("""
                <Wanted Include="A" Version="1.0" />
                <Wanted Include="B"><Version>2.0</Version></Wanted>
                <Other Include="C" />
                <PackageReference Include="@(Wanted)" />
                <PackageReference Include="@(Other)" Version="3.0" />
                """));
    }

    @Test
    void metadata_may_name_the_item_at_hand() {
        assertEquals(List.of("A 6.3", "B 7.0"), packages("""
                <PackageReference Include="A;B" Line="6.3" />
                <PackageReference Update="B" Line="7.0" />
                <PackageReference Update="@(PackageReference)" Version="%(Line)" />
                """));
    }

    @Test
    void metadata_of_another_list_are_those_of_the_item_of_the_same_name() {
        assertEquals(List.of("A 1.0", "B "), packages("""
                <Pinned Include="A" Is="1.0" />
                <Pinned Include="C" Is="9.0" />
                <PackageReference Include="A;B" />
                <PackageReference Update="@(PackageReference)" Version="%(Pinned.Is)" />
                """));
    }

    @Test
    void a_condition_on_metadata_is_decided_for_each_item() {
        assertEquals(List.of("Duende.BFF 2.2.0", "Duende.IdentityServer 6.3.2"), packages("""
                <PackageReference Include="Duende.IdentityServer;Duende.BFF" />
                <PackageReference Update="@(PackageReference)">
                  <Version Condition="'%(Identity)' == 'Duende.IdentityServer'">6.3.2</Version>
                  <Version Condition="'%(Identity)' != 'Duende.IdentityServer'">2.2.0</Version>
                </PackageReference>
                """));
    }

    @Test
    void a_definition_holds_for_all_items_of_its_type_that_say_nothing_themselves_wherever_it_stands() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <PackageReference Include="A" />
                    <PackageReference Include="B" Version="2.0" />
                  </ItemGroup>
                  <ItemDefinitionGroup Condition="'$(OldLine)' != ''">
                    <PackageReference><Version>$(OldLine).9</Version></PackageReference>
                    <Compile><Version>0.0</Version></Compile>
                  </ItemDefinitionGroup>
                  <PropertyGroup><OldLine>6.3</OldLine></PropertyGroup>
                </Project>
                """);

        assertEquals(List.of("A 6.3.9", "B 2.0"), packages());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@(X->'Contoso.%(Identity)')             | Contoso.a.B Contoso.a.b Contoso.c",
                "@(X->'%(Filename)')                     | a a c",
                "@(X->Distinct())                        | a.B c",
                "@(X->DistinctWithCase())                | a.B a.b c",
                "@(X->WithMetadataValue('Kind', 'TEST')) | c",
                "@(X->HasMetadata('Kind')->'%(Kind)')    | test",
                "@(X->Count())                           | 3",
                "@(X->Replace('a.', 'x.'))               | x.B x.b c",
                "@(X->'%(Identity)'->ToUpper())          | A.B A.B C",
                "@(X);d                                  | a.B a.b c d",
                "$(Two);@(X)                             | one two a.B a.b c",
                "@(X, ';e;')                             | a.B e a.b e c",
                "@(Nothing)                              | ~~",
            })
    void transforms_and_functions(String list, String expected) {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><Two>one;two</Two></PropertyGroup>
                  <ItemGroup>
                    <X Include="a.B;a.b" />
                    <X Include="c" Kind="test" />
                    <Using Include="%s" />
                  </ItemGroup>
                </Project>
                """.formatted(list));

        List<String> usings = files.target("App.csproj").usings().stream()
                .map(GlobalUsing::text)
                .sorted()
                .toList();
        assertEquals(List.of(expected.split(" ")).stream().sorted().toList(), usings.isEmpty() ? List.of("") : usings);
    }

    @Test
    void an_unknown_function_leaves_the_list_out_and_says_so() {
        files.with("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <X Include="a" />
                    <Using Include="@(X->Frobnicate())" />
                    <Using Include="b" />
                  </ItemGroup>
                </Project>
                """);

        assertEquals(
                List.of("b"),
                files.target("App.csproj").usings().stream()
                        .map(GlobalUsing::text)
                        .toList());
        assertEquals(
                "this item is left out: the function .frobnicate is not evaluated",
                files.solution().problems().get(0).message());
    }

    @Test
    void a_link_may_be_made_of_what_the_pattern_matched() {
        files.with("shared/tokens/Issuer.cs", "").with("App/App.csproj", """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <ItemGroup>
                            <Compile Include="..\\shared\\**\\*.cs" Link="Shared\\%(RecursiveDir)%(Filename)%(Extension)" />
                          </ItemGroup>
                        </Project>
                        """);

        CompiledFile file = files.target("App/App.csproj").sources().get(0);
        assertEquals("shared/tokens/Issuer.cs", file.uri());
        assertEquals("Shared\\tokens/Issuer.cs", file.link());
    }

    private List<String> packages(String items) {
        files.with("App.csproj", "<Project Sdk='Microsoft.NET.Sdk'><ItemGroup>" + items + "</ItemGroup></Project>");
        return packages();
    }

    private List<String> packages() {
        return files.target("App.csproj").packages().stream()
                .map(use -> use.id() + " " + use.version().known().orElse(""))
                .toList();
    }
}
