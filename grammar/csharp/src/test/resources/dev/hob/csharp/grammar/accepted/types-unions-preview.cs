union U(int, string);
union V<T>(A, B) { int X => 1;
} class C { union u;
union F() => 1;
int union;
}
