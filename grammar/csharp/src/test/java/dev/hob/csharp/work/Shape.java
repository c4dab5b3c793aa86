package dev.hob.csharp.work;

import java.util.List;

/** A text that grows: what is repeated, what is repeated behind it, and what stands around both. */
record Shape(String name, String before, String opening, String core, String closing, String after) {

    /** What may nest: a level is one repetition, and both parts grow. */
    static final List<Shape> NESTED = shapes("""
            parentheses            → object o = → ( → 1 → ) → ;
            tuples                 → object o = → (a, → 1 → ) → ;
            casts                  → object o = → (A)( → 1 → ) → ;
            calls                  → object o = → a( → 1 → ) → ;
            element accesses       → object o = → a[ → 1 → ] → ;
            conditional accesses   → object o = → a?[ → 1 → ] → ;
            type arguments         → → A< → B → > → x;
            type arguments called  → object o = → a<b, → c → > → .d();
            tuple types            → → (A, → B → ) → x;
            lambdas                → object o = → F(x => → 1 → ) → ;
            lambda blocks          → object o = → F((x) => { return → 1 → ; }) → ;
            anonymous methods      → object o = → F(delegate { return → 1 → ; }) → ;
            conditionals           → object o = → a ? → b → : c → ;
            conditional lambdas    → object o = → a ? (b) => → c → : d → ;
            conditional lists      → object o = → a ? [ → b → ] : c → ;
            interpolations         → object o = → $"{ → 1 → }" → ;
            raw interpolations     → object o = → $\"""{ → 1 → }\""" → ;
            array initializers     → object o = → new A[] { → 1 → } → ;
            object initializers    → object o = → new A { B = → 1 → } → ;
            collection expressions → object o = → [1, → 2 → ] → ;
            queries                → object o = → (from a in → b → select a) → ;
            switch expressions     → object o = → a switch { B b => → 1 → } → ;
            positional patterns    → object o = a is → (b, → c → ) → ;
            property patterns      → object o = a is → { B: → 1 → } → ;
            list patterns          → object o = a is → [1, → 2 → ] → ;
            blocks                 → void M() { → { → a(); → } → }
            ifs                    → void M() { → if (a) → b(); → → }
            ifs with else          → void M() { → if (a) → b(); → else c(); → }
            ifs in blocks          → void M() { → if (a) { → b(); → } else { c(); } → }
            loops                  → void M() { → while (a) → b(); → → }
            local functions        → void M() { → void N() { → a(); → } → }
            switch statements      → void M() { → switch (a) { case 1: → break; → } → }
            types                  → → class D { → int x; → } →
            #if taken              → → \\n#if !A\\n → int x; → \\n#endif\\n →
            #if not taken          → → \\n#if A\\n → int x; → \\n#endif\\n →
            #elif taken            → → \\n#if A\\n#elif !A\\n → int x; → \\n#endif\\n →
            #region                → → \\n#region A\\n → int x; → \\n#endregion\\n →
            """);

    /** What may go on for long without nesting. */
    static final List<Shape> IN_A_ROW = shapes("""
            sums                   → object o = a → + a → → → ;
            comparisons            → object o = a → < a → → → ;
            member accesses        → object o = a → .b → → → ;
            calls                  → object o = a → .b(c) → → → ;
            conditional accesses   → object o = a → ?.b → → → ;
            unary operators        → object o = → - → 1 → → ;
            casts                  → object o = → (a) → b → → ;
            casts or parentheses   → object o = → (a)-b + → 1 → → ;
            generic or less        → object o = F( → a < b, c > (d), → 1 → → );
            assignments            → object o = → a = → b → → ;
            conditionals           → object o = → a ? b : → c → → ;
            conditional lists      → object o = → a ? [b] : → c → → ;
            lambdas                → object o = → x => → y → → ;
            lambdas as arguments   → object o = F( → (x) => y, int (z) => z, async a => await a, → 1 → → );
            tuple elements         → object o = ( → a, → b → → );
            interpolations         → object o = $" → {a,1:x} → → → ";
            raw strings            → object o = a( → \"""b\""", → 1 → → );
            initializer elements   → object o = new A { → B = 1, [2] = 3, {4, 5}, → → → };
            query clauses          → object o = from a in b → let c = d where e orderby f, g → → → select h;
            query joins            → object o = from a in b → join c in d on e equals f into g → → → select h;
            query continuations    → object o = from a in b → select c into d → → → select e;
            switch arms            → object o = a switch { → A and not B or (C, > 1) when d => 2, → _ => 3 → → };
            or patterns            → object o = a is b → or (c, d) or { E: 1 } → → → ;
            else ifs               → void M() { → if (a) b(); else → c(); → → }
            statements             → void M() { → a < b; a<b> c; (a, b) = c; (d, e) f; → → → }
            switch sections        → void M() { switch (a) { → case > 1 when b: c(); break; → → → } }
            members                → → [A] public int X { get; init; } void M<T>(int x) where T : class { } → → →
            modifiers              → → static → int x; → →
            attributes             → → [A(1)] → int x; → →
            parameters             → void M( → [A] ref readonly int x, → int y → → ) { }
            base types             → class D : → I<A.B>, → J → → { }
            enum members           → enum E { → [A] B = 1, → C → → }
            comments               → → /* * */ // x\\n/// <x/>\\n → int x; → →
            #if                    → → \\n#if A\\nint x;\\n#elif B\\nint y;\\n#else\\nint z;\\n#endif\\n → → →
            #elif                  → \\n#if A → \\n#elif A → → → \\n#endif\\n
            """);

    /** What no compiler takes, over and over. */
    static final List<Shape> DAMAGED = shapes("""
            fields                 → → int x → → →
            parameter lists        → → public void M( → → →
            method bodies          → → public void M() { → → →
            arguments              → → public void M() { F(a; G(x => { b( }); } → → →
            member accesses        → void M() { → a. → → → }
            ifs                    → void M() { → if ( → → → }
            trys                   → void M() { → try → → → }
            loops                  → void M() { → while → → → }
            elses                  → void M() { → else ; → → → }
            opening braces         → → { → → →
            closing braces         → → } → → →
            opening parentheses    → object o = → ( → → →
            type arguments         → object o = → a< → → →
            conditionals           → object o = → a ? [ → → →
            initializers           → object o = → new A { → → →
            queries                → object o = → from a in → → →
            patterns               → object o = a is → { → → →
            modifiers              → void M() { → static scoped async → → → }
            creations              → → new → → →
            namespaces             → → namespace → → →
            checked                → object o = → checked → → →
            holes                  → object o = → $"{ → → →
            strings                → object o = → " → → →
            raw strings            → object o = → \""" → → →
            characters             → object o = → ' → → →
            open #if               → → \\n#if !A → → →
            stray #endif           → \\n#region → \\n#endif → → →
            stray marks            → → \\\\ @ § # → → →
            """);

    private static List<Shape> shapes(String lines) {
        return lines.lines().map(Shape::parse).toList();
    }

    private static Shape parse(String line) {
        String[] parts = line.replace("\\n", "\n").split("→", -1);
        return new Shape(parts[0].strip(), parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    /** The text with so many repetitions, inside a class. */
    String text(int repetitions) {
        return "class C {" + before + opening.repeat(repetitions) + core + closing.repeat(repetitions) + after + "}";
    }

    @Override
    public String toString() {
        return name;
    }
}
