static class E { extension(string s) { public int L => s.Length;
public static int F() => 1;
void M<T>() { } static string operator +(string a, int b) => a;
} extension<T>(IEnumerable<T> source) where T : class { public bool IsEmpty => !source.Any();
} extension(int) { } extension(ref int x) { } extension<T>([NotNull] scoped ref T t) { } }
