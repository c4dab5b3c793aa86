extern alias foo;
extern alias bar;
global using X.Y;
global using static Z.W;
using System;
using static System.Math;
using A = System.Collections.Generic.List<int>;
using unsafe P = int*;
using T = (int a, string b);
using N = int?;
using Arr = string[];
[assembly: Foo("x"), Bar] [module: Baz]
class C {}
