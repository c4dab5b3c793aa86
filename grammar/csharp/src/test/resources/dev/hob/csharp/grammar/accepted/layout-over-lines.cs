class C { void M() { a = b
  .c()
  .d(e => f)
  // comment
  .g; a = b // x
  ? c : d; var x = @"a" + """b""" + 'c'; } }
