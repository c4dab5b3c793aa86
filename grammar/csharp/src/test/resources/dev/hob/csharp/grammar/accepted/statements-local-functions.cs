class C { int L() { int F(int x) => x;
static int G<T>(T t) where T : class { return 1;
} async Task H() { } void I() { } ref int J(ref int x) => ref x;
unsafe int* K() => null;
extern static int N();
static async Task<int> O() => 1;
(int, int) P() => (1, 2);
int? Q() => 1;
A<B>[] R() => null;
async void S() { } static unsafe void T(int* x) { } [A] void U() { } [A] static int V() => 1;
var (a, b) = P();
T W<T>() => default;
void X<T, [A] U>(T t) { } return F(1);
} }
