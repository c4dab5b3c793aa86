class C { void M() { string s = $"a{b}c"; s = $"{{x}}"; s = $"{a,10}"; s = $"{a,-10:N2}"; s = $"{a:yyyy-MM-dd HH:mm}"; s = $@"a""{b}\"; s = @$"{a}"; s = $"{(a ? b : c)}"; s = $"{a["x"]}"; s = $"{$"{$"{a}"}"}"; s = $"{new { A = 1 }}"; s = $"{a switch { 1 => "x", _ => "y" }}"; s = $"""a{b}"c"""; s = $$"""{a}{{b}}"""; s = $$$"""{{a}}{{{b}}}"""; s = """a"b""c"""; s = """"a"""b""""; s = """
    multi "line"
    """; s = $"""
    {a} x
      {b:X2}
    """; s = "a"u8; s = @"x"u8; s = """x"""u8; s = @"a""b"; s = @"multi
line"; s = "\u0041\x41\U00010041\e\0\a"; char c = '\''; c = '\\'; c = '"'; c = '\u0041'; s = $"{global::A.B}"; s = $"{F(x => x, (y) => y)}"; s = $"{a
  }"; s = $"{(from q in r select q).First()}"; s = $"{x!}"; s = $"{x?.y}"; s = $"{"a" + "b"}"; s = $"{await a}"; } }
