package dev.hob.rule.suppression;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.Statement;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.solution.names.PredefinedTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a project an attribute on the assembly or module means: all of it, a namespace, a type or a member with all
 * in it. Targets are written as documentation comment ids behind a tilde, or in the older way of FxCop.
 *
 * @param reach what kind of thing is meant
 * @param name its full name
 * @param parameters the types of a method's parameters, if they are written
 */
record SuppressionTarget(Reach reach, String name, Optional<List<String>> parameters) {

    /** What kind of thing is meant. */
    enum Reach {
        PROJECT,
        NAMESPACE,
        NAMESPACE_AND_DESCENDANTS,
        TYPE,
        MEMBER,
        NOTHING
    }

    private static final Pattern WRITTEN = Pattern.compile("(~?[A-Z]:)?([^(]*+)(?:\\(([^)]*+)\\))?.*+");
    private static final Pattern COMMA = Pattern.compile(",(?![^{]*\\})");

    /** The types that the compiler makes of top-level statements, and their method. */
    private static final List<String> TOP_LEVEL = List.of("Program", "Program.<Main>$");

    static SuppressionTarget of(String scope, String target) {
        Reach reach =
                switch (scope.strip().toLowerCase(Locale.ROOT)) {
                    case "", "module" -> target.isBlank() || !scope.isBlank() ? Reach.PROJECT : Reach.NOTHING;
                    case "namespace" -> Reach.NAMESPACE;
                    case "namespaceanddescendants" -> Reach.NAMESPACE_AND_DESCENDANTS;
                    case "type" -> Reach.TYPE;
                    case "member" -> Reach.MEMBER;
                    default -> Reach.NOTHING;
                };
        Matcher written = WRITTEN.matcher(target.strip());
        if (!written.matches() || written.group(2).isBlank() && reach != Reach.PROJECT) {
            return new SuppressionTarget(reach == Reach.PROJECT ? reach : Reach.NOTHING, "", Optional.empty());
        }
        // An id of a method that takes nothing has no parentheses.
        boolean isMethodId = written.group(1) != null && written.group(1).endsWith("M:");
        Optional<List<String>> parameters = Optional.ofNullable(
                        written.group(3) == null && isMethodId ? "" : written.group(3))
                .map(list -> list.isBlank() ? List.of() : List.of(COMMA.split(list)));
        String name = written.group(2).strip();
        return new SuppressionTarget(reach, written.group(1) == null ? modern(name) : name, parameters);
    }

    /** The type {@code name} with all in it. */
    static SuppressionTarget type(String name) {
        return new SuppressionTarget(Reach.TYPE, name, Optional.empty());
    }

    /** Of FxCop: nested types behind a plus sign, members behind a number sign, constructors with a dot. */
    private static String modern(String name) {
        return name.replace('+', '.')
                .replace(".#.ctor", ".#ctor")
                .replace(".#.cctor", ".#cctor")
                .replaceAll("\\.#(?!c?ctor)", ".");
    }

    /** Whether {@code node} is or lies in what is meant. */
    boolean holds(CSharpNode node) {
        return switch (reach) {
            case PROJECT -> true;
            case NOTHING -> false;
            case NAMESPACE ->
                nearest(node) instanceof NamespaceDeclaration namespace
                        && DeclarationName.namespace(namespace).equals(name);
            case NAMESPACE_AND_DESCENDANTS ->
                node.ancestorsOrSelf().filterIs(NamespaceDeclaration.class).any(this::isWithin);
            case TYPE, MEMBER ->
                isTopLevel(node)
                        || node.ancestorsOrSelf()
                                .filterIs(MemberDeclaration.class)
                                .any(this::isMeant);
        };
    }

    private static MemberDeclaration nearest(CSharpNode node) {
        return node.ancestorsOrSelf().filterIs(MemberDeclaration.class).first();
    }

    private boolean isWithin(NamespaceDeclaration declaration) {
        String namespace = DeclarationName.namespace(declaration);
        return namespace.equals(name) || namespace.startsWith(name + '.');
    }

    private boolean isTopLevel(CSharpNode node) {
        return TOP_LEVEL.contains(name)
                && nearest(node) == null
                && node.ancestorsOrSelf().filterIs(Statement.class).nonEmpty();
    }

    private boolean isMeant(MemberDeclaration declaration) {
        boolean fits = declaration instanceof TypeDeclaration == (reach == Reach.TYPE);
        return fits
                && !(declaration instanceof NamespaceDeclaration)
                && DeclarationName.of(declaration).contains(name)
                && parameters.map(types -> areThose(declaration, types)).orElse(true);
    }

    /** Whether the parameters of {@code declaration} are of {@code types}, as far as last names tell. */
    private static boolean areThose(MemberDeclaration declaration, List<String> types) {
        ParameterList list = declaration.firstChild(ParameterList.class);
        List<String> own = list == null ? List.of() : list.getParameters().toList(SuppressionTarget::typeOf);
        return own.equals(types.stream().map(SuppressionTarget::lastName).toList());
    }

    private static String typeOf(Parameter parameter) {
        return parameter
                .getType()
                .map(TypeNode::getText)
                .map(text ->
                        lastName(PredefinedTypes.fullName(text.replace('<', '{').replaceAll("\\?$", ""))))
                .orElse("");
    }

    private static String lastName(String type) {
        String plain = type.strip().replaceAll("[{\\[@*].*$", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
