class C(int x, string y = "a") : B(x, y), I<int> where T : new() { int z = x;
}
