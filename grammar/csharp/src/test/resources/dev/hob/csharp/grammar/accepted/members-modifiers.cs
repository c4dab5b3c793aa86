class C { static int x;
public static readonly int y;
internal protected static volatile int z;
new int a;
new public void M() { } public new virtual event A B;
public override sealed string ToString() => "";
abstract protected void N();
public extern static int O();
unsafe static int* P;
static public async void Q() { } readonly int r;
public static unsafe partial class D { } private protected int e;
public static implicit operator C(int x) => null;
static async Task Main() { } async static Task X() { } internal static ref readonly int Y() => ref z;
const string K = "a";
public static extern void L();
required public int R { get;
set;
} }
