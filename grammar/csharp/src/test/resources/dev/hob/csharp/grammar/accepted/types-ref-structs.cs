ref struct R { ref int x;
readonly ref readonly int y;
ref readonly int z;
public ref int F(scoped ref int a, scoped Span<int> b, ref readonly int c) => ref a;
} readonly ref struct Q { } ref partial struct P { } public readonly partial struct W { }
