package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the token pass decides: on the right only what it wrote or changed, in order. */
class TokenPassTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a < b, c > (d)              → GENERIC_LT GENERIC_GT
            a < b, c > d                →
            f(a < b, c > d)             →
            f(a < b, c > (d))           → GENERIC_LT GENERIC_GT
            a < b && c > d              →
            a < b > .c                  → GENERIC_LT GENERIC_GT
            a >> b                      → RIGHT_SHIFT
            a >>>= b                    → UNSIGNED_RIGHT_SHIFT_ASSIGN
            typeof(A<B<C>>)             → GENERIC_LT GENERIC_LT GENERIC_GT GENERIC_GT
            (A)b                        → CAST_LPAREN
            (A) - b                     →
            (int) - b                   → CAST_LPAREN
            (A)(b)                      → CAST_LPAREN
            (A<B>)[c]                   → CAST_LPAREN GENERIC_LT GENERIC_GT
            (a)[0]                      →
            x as T ? a : b              →
            x as T?                     → NULLABLE
            a?.b                        → NULL_CONDITIONAL
            a?[0]                       → NULL_CONDITIONAL_ELEMENT
            a ? [0] : b                 →
            a ? [] : b                  →
            x => y                      → LAMBDA_AHEAD LAMBDA_PARAMETER
            (x, y) => { }               → BLOCK_LAMBDA_AHEAD LAMBDA_PARAMETER LAMBDA_PARAMETER
            async (int x) => y          → LAMBDA_AHEAD ASYNC
            int (x) => x                → LAMBDA_AHEAD RETURN_TYPE_AHEAD LAMBDA_PARAMETER
            delegate { }                → ANONYMOUS_METHOD_AHEAD
            (var a, int b)              → DECLARATION_AHEAD DECLARATION_AHEAD
            f(out var a, b: 1)          → DECLARATION_AHEAD ARGUMENT_NAME
            a is B                      → TYPE_AHEAD
            a is B or C                 → OR
            a is B b                    → TYPE_AHEAD
            a is > 1 and not null       → AND NOT
            a is [1, ..]                → PATTERN_LBRACKET SLICE_ALL
            a is (1, x: 2)              → PATTERN_LPAREN ARGUMENT_NAME
            a is 1 + 2 && b             → CONSTANT_AHEAD CONSTANT_END
            a switch { B => 1, _ => 2, } → TRAILING_COMMA
            a with { B = 1 }            → WITH MEMBER_NAME
            [a, .. b, ..c]              → SPREAD SPREAD
            a[..]                       → RANGE_ALL
            a[1..]                      → RANGE_TO_END
            a[..1]                      → RANGE_FROM_START
            new()                       → NEW_IMPLICIT
            new A[b][]                  → NEW_ARRAY LBRACKET_RANK LBRACKET_RANK
            new[] { a, }                → NEW_IMPLICIT_ARRAY LBRACKET_RANK TRAILING_COMMA
            new { A = b }               → NEW_ANONYMOUS MEMBER_NAME
            from a in b where c select d → FROM WHERE SELECT
            from A a in b select a      → FROM TYPE_AHEAD SELECT
            from + where                →
            a ?? throw b                → THROW_EXPRESSION
            await a                     → AWAIT
            """)
    void in_expressions(String expression, String decisions) {
        String settled = settled("class C { async object P() => " + expression + "; }");
        assertEquals(decisions == null ? "" : decisions, settled.replaceFirst("ASYNC METHOD_AHEAD ?", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a b;                        → LOCAL_VARIABLE_AHEAD
            a.b<c> d = e;               → LOCAL_VARIABLE_AHEAD GENERIC_LT GENERIC_GT
            a * b;                      → LOCAL_VARIABLE_AHEAD POINTER
            a * b * c;                  →
            a? b = c;                   → LOCAL_VARIABLE_AHEAD NULLABLE
            a < b;                      →
            a b() { }                   → LOCAL_FUNCTION_AHEAD
            a b<c>() => d;              → LOCAL_FUNCTION_AHEAD GENERIC_LT GENERIC_GT
            (int, int) a = b;           → LOCAL_VARIABLE_AHEAD TUPLE_LPAREN
            (a, b) = c;                 →
            var (a, b) = c;             → DECLARATION_AHEAD
            var(a, b);                  →
            a: b();                     → LABEL
            if (a) b(); else c();       → IF_ELSE
            if (a) if (b) c(); else d(); → IF_ELSE
            if (a) { if (b) c(); } else d(); → IF_ELSE
            yield return a;             → YIELD
            yield = a;                  →
            using var a = b;            → LOCAL_VARIABLE_AHEAD
            await foreach (var a in b) ; → AWAIT_STATEMENT DECLARATION_AHEAD
            checked { }                 → CHECKED_BLOCK
            checked(a);                 →
            """)
    void in_statements(String statement, String decisions) {
        String settled = settled("class C { void M() { " + statement + " } }");
        assertEquals(decisions == null ? "" : decisions, settled.replaceFirst("METHOD_AHEAD ?", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            C() { }                     → CONSTRUCTOR_AHEAD
            int x;                      → FIELD_AHEAD
            int X => 1;                 → PROPERTY_AHEAD
            int X { get; }              → PROPERTY_AHEAD GET
            int I<A>.X() => 1;          → METHOD_AHEAD EXPLICIT_INTERFACE_AHEAD GENERIC_LT GENERIC_GT MEMBER_DOT
            int this[int i] => 1;       → INDEXER_AHEAD
            C operator >>(C a, int b);  → OPERATOR_AHEAD RIGHT_SHIFT
            partial void M();           → PARTIAL METHOD_AHEAD
            partial partial;            → FIELD_AHEAD
            async Task M() { }          → ASYNC METHOD_AHEAD
            async async;                → FIELD_AHEAD
            record R(int X);            → RECORD
            event A B { add; remove; }  → EVENT_PROPERTY ADD REMOVE
            event A B;                  → FIELD_AHEAD
            ref struct S { }            → REF_STRUCT
            int[,] x;                   → FIELD_AHEAD LBRACKET_RANK
            [return: A] void M();       → ATTRIBUTE_TARGET METHOD_AHEAD
            void M<T>() where T : class? { } → METHOD_AHEAD GENERIC_LT GENERIC_GT WHERE NULLABLE
            """)
    void in_types(String member, String decisions) {
        assertEquals(decisions, settled("class C { " + member + " }"));
    }

    /** The names of the types that the lexer did not give. */
    private static String settled(String text) {
        StringJoiner names = new StringJoiner(" ");
        for (CSharpToken token : CSharpSyntax.parse(text, Set.of()).tokens()) {
            int type = token.getType();
            boolean written = type >= CSharpLexer.GLOBAL_ATTRIBUTE_AHEAD && type <= CSharpLexer.JOIN_INTO;
            if (written || TokenBuffer.isContextualKeyword(type)) {
                names.add(CSharpLexer.VOCABULARY.getSymbolicName(type));
            }
        }
        return names.toString();
    }
}
