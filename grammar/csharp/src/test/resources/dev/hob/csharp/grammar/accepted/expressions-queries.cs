class C { void M() { var x = from a in b where a.C > 1 orderby a.D, a.E descending, a.F ascending select a;
x = from int a in b join c in d on a.X equals c.Y join e in f on a.Z equals e.W into g let h = a + c from i in g.DefaultIfEmpty() group a by i into j where j.Count() > 1 select new { j.Key, V = j.Sum() };
x = (from a in b select a).ToList();
x = from a in (from c in d select c) join A.B k in l on a equals k select a + 1 into m from n in m select n;
x = from a in b group a by a.C;
x = from a in b select a.B ? c : d;
x = from x1 in y from z in w select (x1, z);
x = from a in b where a is A select a;
x = from a in b where a is A c && c.D select c;
x = from a in b orderby (a) descending select (a);
from.X();
int from = 1;
var select = from + 1;
var where = select;
} }
