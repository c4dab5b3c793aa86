class C { void M() {
b = x is (A.B | C.D);
b = x is (A | C) or (D | E) or F;
b = x is A | B;
b = x is (1 + 2);
b = x is (A & B);
b = x is (A ^ B);
b = x is (A << 1);
b = x is (A && B);
b = x is (A == B);
b = x is (A + B * 2, C | D);
b = x is not (A | B);
b = x switch { (A | B) => 1, (A.B | C.D) when y => 2, A | B => 3, > (A | B) => 4, (A, B | C) => 5 };
switch (x) { case (A | B): break; case A | B: break; case (A.X | B.X) or C: break; }
b = x is { P: (A | B) or C, Q: A | B };
b = x is [(A | B), C | D];
b = x is (A ?? B);
b = x is (A ? B : C);
b = x switch { _ when x is 1 || y => 2, A when x is 'c' && z is not 3 || w => 4 };
switch (x) { case A when x is 1 || y: break; case B when (x is 1 or 2) && z: break; case C | D when x is > 3 | y: break; }
b = x is { P: 1 } || y; b = x is [1, 2] | z; b = (x is 1) | y; b = f(x is 1 || y, z is 2 | w); b = x is (1) | y; b = x is > 3 || y; b = x is (> 3) && y;
b = x is { P: > 3 or 5 } ? y : z;
} }
