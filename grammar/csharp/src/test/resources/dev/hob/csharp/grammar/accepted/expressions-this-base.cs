class C { void M() { this.x = 1;
base.F();
this[0] = 1;
base[1] = 2;
this.G<int>();
base.ToString();
return;
} int X() { return base.X() + this.Y;
} }
