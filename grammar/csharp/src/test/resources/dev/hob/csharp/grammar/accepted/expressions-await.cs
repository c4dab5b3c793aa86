class C { async Task M() { await a;
await b();
await (c);
var x = await d;
await foreach (var e in f) { } return await g;
await Task.WhenAll(a, b);
if (await h) { } x = (await i).j;
await j.k();
await new A();
(await l)++;
var z = await (m ?? n);
F(await a, await b);
await using var q = await r;
} }
