unsafe struct S { delegate* unmanaged[Cdecl]<int, void> f;
public fixed byte Buf[8];
static void F(ref S s) { s.f(1);
fixed (byte* p = s.Buf) { } var q = (byte*)&s;
var n = *(int*)q;
int m = ((S*)q)->x;
} }
