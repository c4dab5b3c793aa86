class C { delegate*<int, void> f;
delegate* unmanaged<int*, void> g;
delegate* unmanaged[Stdcall]<void> h;
delegate* managed<ref readonly int> i;
void M(delegate*<int> x) { delegate*<int> y = &F;
var z = (delegate*<int>)w;
} delegate*<delegate*<int>, void>[] j;
delegate int D();
delegate ref int E();
delegate ref readonly int F<T>() where T : class;
unsafe delegate void* G();
}
