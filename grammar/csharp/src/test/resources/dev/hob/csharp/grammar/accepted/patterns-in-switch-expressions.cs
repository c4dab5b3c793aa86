class C { int x = a switch { _ => b switch { _ => 1 } };
int y = (a, b) switch { (1, 2) => 3, _ => 4 } + 5;
int z = a.b() switch { { } c => c, null => 0 };
bool w = x is 1 switch { true => 1, _ => 2 };
object u = a switch { A => 1, } switch { 1 => 2 };
int t = -a switch { 1 => 2 };
var s = await a switch { };
var v = a with { B = c switch { _ => 1 } } with { D = 2 };
int p = a switch { A.B => 1, A<B>.C => 2, (A) => 3, A or B => 4, A and B => 5, not A => 6, A() => 7, nameof(A) => 8, (int)1 => 9, 1 + 2 => 10, 'a' => 11, $"x" => 12, default(int) => 13, null or 1 => 14, A { } x1 when x1.Y => 15, (1) => 16, ((1, 2)) => 17, (A.B) => 18, A.B or A.C => 19, A.B when x => 20 };
}
