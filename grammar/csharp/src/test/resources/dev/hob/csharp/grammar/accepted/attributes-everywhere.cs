[A, B(1), C(x: 1, Y = 2), D<int>, E<A.B>(typeof(C)),] [type: F] class C<[G] T> { [H] int f;
[return: I] [J] int M([K] int x, [L, M] string y) { [N] int L([O] int a) => a;
return 1;
} [field: P] int Q { [R] get;
[return: S] set;
} [event: T] event A U;
[method: V] event A W;
[X] ~C() { } [Y] C() { } [Z] static C operator +(C a, C b) => a;
} [AA] enum D { [BB] E, [CC] [DD] F = 1 } [EE] delegate int D([FF] int x);
[GG] struct S { } [HH] interface I { }
