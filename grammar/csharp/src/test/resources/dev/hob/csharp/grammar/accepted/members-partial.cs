partial class C { partial void M();
partial void M() { } public partial int P { get;
set;
} public partial C();
public partial C() { } partial event Action E;
public static partial Regex R();
partial int this[int i] { get;
} internal async partial Task<int> T();
partial C(int x) : this() { } }
