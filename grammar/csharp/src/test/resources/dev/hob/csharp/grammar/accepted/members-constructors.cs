class C { C() { } C(int x) : this() { } static C() { } public C(string s) : base(s) => x = 1;
~C() { } extern ~C();
C(int y);
unsafe C(int* p) { } }
