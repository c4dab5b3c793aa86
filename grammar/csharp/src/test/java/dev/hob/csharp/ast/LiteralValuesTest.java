package dev.hob.csharp.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralValuesTest {

    @Test
    void regularStringsDecodeTheirEscapes() {
        assertEquals("tab\tquote\" A \uD83D\uDE00 B", StringLiterals.valueOf("""
                "tab\\tquote\\" \\u0041 \\U0001F600 \\x42\""""));
    }

    @Test
    void verbatimStringsKeepBackslashesAndHalveQuotes() {
        assertEquals("C:\\temp \"x\"", StringLiterals.valueOf("@\"C:\\temp \"\"x\"\"\""));
    }

    @Test
    void rawStringsOnOneLineAreTakenAsTheyAre() {
        assertEquals(" a \"\" \\n ", StringLiterals.valueOf("\"\"\" a \"\" \\n \"\"\""));
    }

    @Test
    void rawStringsOverSeveralLinesLoseTheIndentationOfTheirClosingQuotes() {
        String literal = "\"\"\"\n    first\n\n      second\n    \"\"\"";
        assertEquals("first\n\n  second", StringLiterals.valueOf(literal));
    }

    @Test
    void aSuffixAndEmptyContentAreNotPartOfTheValue() {
        assertEquals("x", StringLiterals.valueOf("\"x\"u8"));
        assertEquals("", StringLiterals.valueOf("\"\""));
        assertEquals("\"", StringLiterals.valueOf("'\"'"));
        assertEquals("u8", StringLiterals.valueOf("\"u8\""));
    }

    @ParameterizedTest
    @CsvSource({"1_000, 1000", "0xFFul, 255", "0b1010, 10", "42L, 42", "0xFFFFFFFFFFFFFFFF, -1"})
    void integersMayHaveUnderscoresPrefixesAndSuffixes(String literal, long value) {
        assertEquals(OptionalLong.of(value), NumberLiterals.integerValueOf(literal));
    }

    @ParameterizedTest
    @CsvSource({"1.5", "1e3", "2f", "99999999999999999999"})
    void otherNumbersHaveNoIntegerValue(String literal) {
        assertEquals(OptionalLong.empty(), NumberLiterals.integerValueOf(literal));
    }

    @ParameterizedTest
    @CsvSource({"@class, class", "\\u0041b, Ab", "plain, plain", "caf\\u00E9s, cafés"})
    void identifiersAreWhatTheCompilerSees(String written, String value) {
        assertEquals(value, Identifiers.valueOf(written));
    }
}
