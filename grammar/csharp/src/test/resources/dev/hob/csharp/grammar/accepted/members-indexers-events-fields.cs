class C { public int this[int x, string y = "a"] { get => 1;
set { } } int I<T>.this[int i] => 2;
ref int this[Index i] => ref a[i];
event EventHandler E;
event EventHandler F, G = null;
event A.B I.H { add { } remove { } } static event Action<int> J { add => x;
remove => y;
} public const int K = 1, L = 2;
volatile int v;
static readonly Dictionary<string, List<int>> d = new();
int a, b = 1, c;
fixed int buf[10], buf2[20];
fixed char x[N * 2];
}
