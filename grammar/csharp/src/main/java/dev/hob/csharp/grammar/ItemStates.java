package dev.hob.csharp.grammar;

import java.util.BitSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The parser's states in the rules that hold items, which can be skipped one by one: what is expected in each, as bits.
 * The parser asks at every optional part and in every loop, so the answer must be quick.
 */
final class ItemStates {

    private static final ATN PARSER = CSharpParser._ATN;
    private static final BitSet[] EXPECTED = new BitSet[PARSER.states.size()];

    static {
        for (ATNState state : PARSER.states) {
            if (state != null && Resynchronisation.holdsItems(state.ruleIndex)) {
                EXPECTED[state.stateNumber] = bits(PARSER.nextTokens(state));
            }
        }
    }

    private ItemStates() {}

    private static BitSet bits(IntervalSet tokens) {
        BitSet bits = new BitSet(PARSER.maxTokenType + 1);
        if (tokens.contains(Token.EPSILON)) {
            bits.set(0, PARSER.maxTokenType + 1);
        }
        tokens.toList().stream().filter(type -> type > 0).forEach(bits::set);
        return bits;
    }

    /**
     * Whether a token of {@code type} certainly may stand where the parser is, or that is not to be judged there: the
     * rule can end, or it holds no items.
     */
    static boolean mayFollow(int state, int type) {
        BitSet expected = EXPECTED[state];
        return expected == null || type > 0 && expected.get(type);
    }
}
