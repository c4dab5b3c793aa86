package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What places ask for, whatever stands there; and which types fit which. */
class ExpectedTypesTest {

    @TempDir
    Path root;

    private Host use(String statement) {
        return new Host(root).file("Use.cs", """
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Linq.Expressions;

                class Base { }
                class Derived : Base { }

                class Use
                {
                    int number;
                    long wide;
                    double real;
                    List<int> numbers;
                    List<long> wides;
                    IEnumerable<int> sequence;
                    IEnumerable<long> wideSequence;
                    ICollection<int> collection;
                    int[] array;
                    Base any;
                    Derived some;
                    IEnumerable<Base> anyOf;
                    List<Derived> someOf;

                    void Take(int id) { }
                    void Both(int id) { }
                    void Both(string id) { }
                    void Tree(Expression<Func<Use, object>> tree) { }
                    void Tell<T>(T value) { }

                    void Do()
                    {
                        %s
                    }
                }
                """.formatted(statement));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            int x = [|wide|]; → System.Int32
            Take([|wide|]); → System.Int32
            this.number = [|wide|]; → System.Int32
            numbers.Contains([|wide|]); → System.Int32
            sequence.Contains([|wide|]); → System.Int32
            Tell([|wide|]); → ?
            var x = [|wide|]; →
            Tree([|u => u.wide|]); → System.Linq.Expressions.Expression`1<System.Func`2<Use, System.Object>>
            Func<int, long> f = [|n => n|]; → System.Func`2<System.Int32, System.Int64>
            Func<int, long> f = n => [|n|]; → System.Int64
            """)
    void aPlaceAsksForATypeByItself(String statement, String types) {
        assertEquals(types == null ? "" : types, use(statement).expected());
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            number   | wide         | CERTAIN
            wide     | number       | NO
            number   | real         | CERTAIN
            real     | wide         | NO
            numbers  | sequence     | CERTAIN
            numbers  | collection   | CERTAIN
            sequence | collection   | NO
            array    | collection   | CERTAIN
            wides    | sequence     | NO
            numbers  | wideSequence | NO
            some     | any          | CERTAIN
            any      | some         | NO
            someOf   | anyOf        | CERTAIN
            """)
    void oneTypeFitsAnother(String from, String to, Answer answer) {
        assertEquals(
                answer, use("Tell([|%s|]); Tell([|%s|]);".formatted(from, to)).converts());
    }
}
