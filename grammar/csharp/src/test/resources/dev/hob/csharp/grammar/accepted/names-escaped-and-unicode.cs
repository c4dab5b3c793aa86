class @class { int @int;
void @void(@string @params) { @if: @while();
\u0041b = 1;
Ünïcödé = "ß";
var 变量 = 1;
_ = __x;
} }
