package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Where code gives a value to a parameter of a protocol, or expects one.
 *
 * @param text the value
 * @param node what holds it
 * @param region the value itself, where that is a part of a longer text
 * @param use how it stands there
 */
record ParameterValue(String text, CSharpNode node, TextRegion region, Use use) {

    /** How a value stands in the code. */
    enum Use {
        /** Set on the options or the message of a client of the protocol. */
        SET_BY_CLIENT,
        /** Written into an address, or given by name or beside the parameter's name. */
        WRITTEN,
        /** Asked of a request that has come in. */
        EXPECTED
    }
}
