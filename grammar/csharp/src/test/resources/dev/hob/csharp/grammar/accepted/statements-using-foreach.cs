class C { void M() { using var x = F();
using (var y = G()) { } using (H()) ;
await using var z = I();
await using (var w = J()) { } await using (K().ConfigureAwait(false)) { } await foreach (var a in b) { } await foreach (var (a, b) in c) { } foreach (int i in x) { } foreach (var (a, b) in d) { } foreach ((int a, var b) in d) { } foreach ((a, b) in d) { } foreach (ref var q in s) { } foreach (ref readonly A<B> q in s) { } foreach (A.B<C>[] q in s) ;
foreach (scoped ref var q in s) ;
using IDisposable a = b, c = d;
} }
