if (args.Length > 0) { } else return;
foreach (var a in args) Console.WriteLine(a);
await X();
int Add(int a, int b) => a + b;
static void F() { } var x = 1;
using var y = Z();
label: goto label;
async Task G() { } unsafe { } [A] void H() { } (int a, int b) = (1, 2);
public class C { } record R(int X);
enum E { A }
partial class P { }
