package dev.hob.solution.surface.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C# sources, and what of them others can name. */
class SourceReaderTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void startEmpty() {
        library = new Library(folder);
    }

    private void reads(String expected, String source) {
        library.file("A.cs", source);
        assertEquals("// package Library\n" + expected, library.surface());
    }

    @Test
    void onlyWhatOthersCanName() {
        reads("""
                namespace N {
                public class C {
                 public int P { get; }
                 protected int Q { get; set; }
                 public int R { get; protected set; }
                 protected void M();
                }
                }
                """, """
                namespace N
                {
                    public class C : IHidden
                    {
                        static C() { }
                        public int P { get; private set; }
                        protected internal int Q { get; set; }
                        public int R { get; protected set; }
                        internal int S { get; set; }
                        private protected int T;
                        protected void M() { }
                        void IHidden.M() { }
                        private class D { public int E; }
                        ~C() { }
                    }
                    interface IHidden { void M(); }
                    file class F { public int G; }
                }
                """);
    }

    @Test
    void typesAreWrittenInFullWhereverTheirNamesComeFrom() {
        library.file("B.cs", """
                global using System.Threading.Tasks;
                namespace N.Models { public class Client { public enum Kind { A } } }
                """);
        reads("""
                namespace N.Models {
                public class Client {
                 public enum Kind {
                  A,
                 }
                }
                }
                namespace N.Services {
                public class Service {
                 public System.Threading.Tasks.Task<N.Models.Client> Find(System.Collections.Generic.IEnumerable<string> ids, N.Models.Client.Kind kind);
                 public Microsoft.Extensions.Logging.ILogger<N.Services.Service> Logger { get; }
                 public System.Collections.Generic.Dictionary<string, N.Models.Client[]> Map { get; }
                 public (N.Models.Client Client, int Count) Pair { get; }
                 public string Text { get; }
                 public Elsewhere.Thing Thing { get; }
                 public NobodyKnows Other { get; }
                }
                }
                """, """
                using System;
                using Microsoft.Extensions.Logging;
                using M = N.Models;
                using Things = Elsewhere.Thing;
                using static N.Models.Client;
                namespace N.Services
                {
                    using System.Collections.Generic;
                    public class Service
                    {
                        public Task<M.Client> Find(IEnumerable<String> ids, Kind kind) => null;
                        public ILogger<Service> Logger { get; }
                        public Dictionary<string, Models.Client[]> Map { get; }
                        public (global::N.Models.Client Client, Int32 Count) Pair { get; }
                        public System.String Text { get; }
                        public Things Thing { get; }
                        public NobodyKnows Other { get; }
                    }
                }
                """);
    }

    @Test
    void aUsingThatMovedChangesNothing() {
        library.file(
                "A.cs", "namespace N { using System.Collections.Generic; public class C { public List<int> P; } }");
        String before = library.surface();
        library.file("A.cs", "namespace N; public class C { public System.Collections.Generic.List<int> P; }");
        library.file("Usings.cs", "global using System.Collections.Generic;");

        assertEquals(before, library.surface());
    }

    @Test
    void questionMarksStayBehindValueTypesOnly() {
        library.file("L.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
                  <TargetFramework>net8.0</TargetFramework><Nullable>enable</Nullable>
                </PropertyGroup></Project>
                """);
        library.file("A.cs", """
                using System;
                public enum E { A }
                public struct S { }
                public class C<T, V> where V : struct
                {
                    public string? A; public int? B; public E? D; public S? F; public C<T, V>? G; public DateTime? H;
                    public T? I; public V? J; public Uri? K; public Nullable<int> L; public string?[]? M; public Unknown? N;
                }
                """);

        String surface = library.surface();

        assertTrue(surface.contains("public string A;"), surface);
        assertTrue(surface.contains("public int? B;"), surface);
        assertTrue(surface.contains("public E? D;"), surface);
        assertTrue(surface.contains("public S? F;"), surface);
        assertTrue(surface.contains("public C<T, V> G;"), surface);
        assertTrue(surface.contains("public System.DateTime? H;"), surface);
        assertTrue(surface.contains("public T I;"), surface);
        assertTrue(surface.contains("public V? J;"), surface);
        assertTrue(surface.contains("public System.Uri K;"), surface);
        assertTrue(surface.contains("public int? L;"), surface);
        assertTrue(surface.contains("public string[] M;"), surface);
        assertTrue(surface.contains("public Unknown N;"), surface);
    }

    @Test
    void constructorsThatNobodyWrote() {
        reads("""
                public class A {
                }
                public abstract class B {
                }
                public class C {
                 private C();
                }
                public class D {
                 public D(int a);
                }
                public record E {
                 public E(int A);
                 public int A { get; init; }
                 public void Deconstruct(out int A);
                }
                public static class F {
                }
                """, """
                public class A { }
                public abstract class B { public B() { } }
                public class C { internal C() { } }
                public class D(int a) { int A => a; }
                public record E(int A);
                public static class F { }
                """);
    }

    @Test
    void everyKindOfMember() {
        reads("""
                public class C<in T> : System.Collections.Generic.List<T> where T : class, new() {
                 public C(ref int a, out int b, in int c, params string[] rest);
                 public const int K = 1 << 2;
                 protected static readonly string[] F = { "a", "b" };
                 public int this[int i, string s] { get; set; }
                 public event System.EventHandler E;
                 public event System.EventHandler E2;
                 public static C<T> operator +(C<T> a, C<T> b);
                 public static implicit operator string(C<T> a);
                 public virtual TResult M<TResult>(this string @event = "a b", System.Func<TResult> f = null) where TResult : struct;
                }
                public delegate void D<T>(T sender);
                public enum E : byte {
                 A = 1,
                 [System.Obsolete("Use A")] B,
                }
                public interface I {
                 int P { get; set; }
                 void M();
                 virtual void N();
                }
                """, """
                using System;
                using System.Collections.Generic;
                public partial class C<in T> : List<T> where T : class, new()
                {
                    public C(ref int a, out int b, in int c, params string[] rest) { b = 0; }
                    public const int K = 1 << 2;
                    protected static readonly string[] F =
                    {
                        "a", // the first
                        "b"
                    };
                    public int this[int i, string s] { get => 0; set { } }
                    public event EventHandler E, E2;
                    public static C<T> operator +(C<T> a, C<T> b) => a;
                    public static implicit operator string(C<T> a) => null;
                    public virtual async TResult M<TResult>(this string @event = "a b", Func<TResult> f = null) where TResult : struct => default;
                }
                public delegate void D<T>(T sender);
                public enum E : byte { A = 1, [Obsolete("Use A")] B }
                public interface I { int P { get; set; } public abstract void M(); void N() { } private void O() { } }
                """);
    }

    @Test
    void extensionBlocksAreTheMethodsThatTheCompilerMakesOfThem() {
        reads("""
                public static class E {
                 public static bool IsBlank<T>(this T[] values, int from);
                 public static T get_First<T>(this T[] values);
                 public static string Join(string a);
                }
                """, """
                public static class E
                {
                    extension<T>(T[] values)
                    {
                        public bool IsBlank(int from) => false;
                        public T First => values[0];
                        private int Hidden => 0;
                    }
                    extension(string)
                    {
                        public static string Join(string a) => a;
                    }
                }
                """);
    }

    @Test
    void theSymbolsOfTheFirstTargetFrameworkDecide() {
        library.file("L.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
                  <TargetFrameworks>net8.0;net6.0</TargetFrameworks><PackageId>My.Library</PackageId>
                </PropertyGroup></Project>
                """);
        library.file("A.cs", """
                public class C
                {
                #if NET8_0_OR_GREATER
                    public int New;
                #else
                    public int Old;
                #endif
                }
                """);

        assertEquals("// package My.Library\npublic class C {\n public int New;\n}\n", library.surface());
    }

    @Test
    void packagesOfOneRepositoryMayTakeEachOtherAsPackages() {
        library.file("store/Store.csproj", project("Store", ""));
        library.file("store/S.cs", "namespace Store { public interface IStore { } }");
        library.file("core/Core.csproj", project("Core", "<PackageReference Include='Store' Version='1.0.0' />"));
        library.file("core/C.cs", "using Store; namespace Core { public class C { public C(IStore store) { } } }");

        assertTrue(library.surface().contains(" public C(Store.IStore store);"), library.surface());
    }

    private static String project(String id, String items) {
        return "<Project Sdk='Microsoft.NET.Sdk'><PropertyGroup><TargetFramework>net8.0</TargetFramework><PackageId>"
                + id + "</PackageId></PropertyGroup><ItemGroup>" + items + "</ItemGroup></Project>";
    }
}
