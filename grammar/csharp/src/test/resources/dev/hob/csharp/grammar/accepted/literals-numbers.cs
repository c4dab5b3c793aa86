class C { double a = 1.0, b = .5, c = 1e10, d = 1.5e-3f, e = 1d, f = 2m;
int g = 0x1F, h = 0b1010_0101, i = 1_000_000;
ulong j = 1UL, k = 0xFFul;
string s = 1.ToString() + 1.5.ToString();
object o = 1..2;
int l = 0x_1;
}
