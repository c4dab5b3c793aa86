class Foo { void M() { var a = new Foo { Bar = x => { if (y) z();
}, Baz = { [0] = 1 }, Q = new() { 1, 2 }, R = [1, 2], S = y ? [1] : [], T = [.. a, .. b], U = from z in w select z, V = async () => await x, W = new[] { 1 }, X = new int[2], Y = delegate { }, };
a.b = new Dictionary<string, object> { ["a"] = new { x = 1 }, { "b", 2 } };
F(new A { B = 1 }, new() { C = 2 });
return new A { B = { C = { 1, 2 } } };
int[][] x = { new[] { 1 }, new int[] { 2 }, };
var y = new A[] { new() { B = 1 }, new(2) };
} }
