class C { void M() { int x = 1;
int.Parse("1");
string.Join(",", a);
object.ReferenceEquals(a, b);
var y = int.MaxValue;
y = (int)x;
y = (string.Empty).Length;
string.Format("x");
bool b = bool.TryParse(s, out var z);
char.IsDigit(c);
x = sizeof(int);
if (x == int.MaxValue) { } double.NaN.ToString();
global::System.Console.WriteLine();
A::B.C();
byte[] d = new byte[1];
decimal.Round(1m);
} }
