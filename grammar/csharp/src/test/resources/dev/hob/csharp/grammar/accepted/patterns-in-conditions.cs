class C { void M() { int x = y is { } z ? 1 : 2;
if (a is B b and { C: > 1 }) { } if (x is not (1 or 2)) { } if (o is (int, int) t) { } if (o is (int a, int b)) { } if (o is (int, string)[] arr) { } var q = o is A { } and not B;
if (o is A.B { C: D.E } f) { } if (o is [A a, { } b, ..]) { } if (o is [.., > 0]) { } if (o is { X: [1, 2], Y: (1, 2), Z: not null, W.V: var v }) { } if (o is A() or B(1) or C(x: 1)) { } if (o is int and > 5 and < 10 or 20) { } while (x is not null and { Y: 1 }) { } return o is T t1 ? t1 : default;
} }
