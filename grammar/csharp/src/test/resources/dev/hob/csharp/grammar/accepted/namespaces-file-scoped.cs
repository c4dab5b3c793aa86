namespace A.B;
using X;
class C { } struct S;
interface I { } enum E { A, B = 2, C, } enum F : byte;
record R;
record struct RS(int X);
record class RC(int Y) : R, I { } delegate void D<in T, out U>(T t) where T : class;
