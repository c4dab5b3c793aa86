#define A
#undef B
#if A && !B || (C == true) != false
class C { }
#elif D
class D {{{
#else
garbage ' " /*
#endif
#region foo bar ' "
#pragma warning disable CS1234, X // c
#nullable enable
#line 1 "x.cs"
#line hidden
#line (1, 2) - (3, 4) 5 "x"
#warning foo ' bar
#error bad
#endregion
