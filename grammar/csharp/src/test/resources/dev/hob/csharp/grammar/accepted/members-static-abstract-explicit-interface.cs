interface I<T> where T : I<T> { static abstract T operator +(T a, T b);
static virtual int F() => 1;
static abstract implicit operator int(T t);
static abstract bool operator ==(T a, T b);
void M();
int P { get;
} event Action E;
int this[int i] { get;
} static int x;
class N { } static I() { } } class C : I<C> { static C I<C>.operator +(C a, C b) => a;
static implicit I<C>.operator int(C c) => 1;
static explicit I<C>.operator checked int(C c) => 1;
void I<C>.M<T>() { } void A.B<C>.D<E>.M<[Attr] F>(F f) where F : class { } global::A.B I<C>.Foo() => null;
}
