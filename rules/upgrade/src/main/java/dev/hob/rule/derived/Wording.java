package dev.hob.rule.derived;

import dev.hob.solution.surface.TypeText;

/** How types of the library are called in messages and advice. */
final class Wording {

    private Wording() {}

    /** “an IClock”. */
    static String aType(String type) {
        String name = TypeText.shortened(type);
        return ("AEIOU".indexOf(Character.toUpperCase(name.charAt(0))) >= 0 ? "an " : "a ") + name;
    }

    /** “an IClock (namespace Duende.IdentityServer)”. */
    static String aTypeOfNamespace(String type) {
        String definition = TypeText.definition(type);
        int dot = definition.lastIndexOf('.');
        return aType(type) + (dot < 0 ? "" : " (namespace " + definition.substring(0, dot) + ")");
    }
}
