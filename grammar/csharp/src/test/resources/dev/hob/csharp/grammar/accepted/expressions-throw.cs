class C { int M() => throw new E();
int N => x ?? throw new E();
Func<int> F = () => throw new E();
int O(int x) => x > 0 ? x : throw new E();
string P() => this switch { _ => throw new E() };
ref int Q() => ref x;
void R() => _ = x;
int S => throw null;
}
