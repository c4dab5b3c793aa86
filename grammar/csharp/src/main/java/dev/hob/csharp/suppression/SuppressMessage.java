package dev.hob.csharp.suppression;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.AttributeSection;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.language.suppression.SourceSuppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.document.FileId;

/**
 * A {@code System.Diagnostics.CodeAnalysis.SuppressMessageAttribute} with a rule's name. The attribute is known by its
 * name, an alias in the file included: the name of the rule in it leaves no doubt.
 *
 * @param suppression what it says; covers what the attribute is put on, nothing if that is the assembly or the module
 * @param owner what it is put on
 * @param scope as written: what kind of thing {@code target} is; empty if not written
 * @param target as written: what of the project is meant, for an attribute on the assembly or the module; empty if not
 * written
 * @see <a href="https://learn.microsoft.com/dotnet/fundamentals/code-analysis/suppress-warnings">How the compiler reads
 * it</a>
 */
public record SuppressMessage(SourceSuppression suppression, CSharpNode owner, String scope, String target) {

    private static final String NAME = "SuppressMessage";
    private static final String NAMESPACE = "System.Diagnostics.CodeAnalysis.";
    private static final String HOB = "Hob";

    /**
     * Those of {@code unit}, the tree of {@code file}, in source order. Files without any, nearly all, cost a search
     * for the word.
     */
    public static List<SuppressMessage> in(CompilationUnit unit, FileId file) {
        if (!unit.getSource().toString().contains(NAME)) {
            return List.of();
        }
        Set<String> aliases = unit.descendants(UsingDirective.class)
                .toStream()
                .filter(using -> using.isAlias() && isName(using.getName()))
                .map(using -> using.getAlias().orElseThrow())
                .collect(Collectors.toSet());
        List<SuppressMessage> found = new ArrayList<>();
        unit.descendants(AttributeSection.class)
                .forEach(section -> section.getAttributes()
                        .filter(attribute -> isName(attribute.getName()) || aliases.contains(attribute.getName()))
                        .forEach(attribute -> of(attribute, section, file).ifPresent(found::add)));
        return found;
    }

    /** Whether it is put on the whole assembly or module. */
    public boolean isGlobal() {
        return owner instanceof CompilationUnit;
    }

    private static boolean isName(String written) {
        String name = written.startsWith("global::") ? written.substring("global::".length()) : written;
        String simple = name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
        return simple.equals(NAME) || simple.equals(NAME + "Attribute");
    }

    private static Optional<SuppressMessage> of(Attribute attribute, AttributeSection section, FileId file) {
        Map<String, String> values = values(attribute);
        String rule = values.getOrDefault("checkId", "").split(":", 2)[0].strip();
        CSharpNode owner = section.getParent();
        if (rule.isEmpty() || owner == null) {
            return Optional.empty();
        }
        SourceSuppression suppression = new SourceSuppression(
                file,
                List.of(rule),
                values.getOrDefault("category", "").equals(HOB),
                values.getOrDefault("Justification", "").strip(),
                attribute.getTextRegion(),
                owner instanceof CompilationUnit ? attribute.getTextRegion() : owner.getTextRegion());
        return Optional.of(new SuppressMessage(
                suppression, owner, values.getOrDefault("Scope", ""), values.getOrDefault("Target", "")));
    }

    /** By parameter and property, the texts that are written down; what is computed is not known. */
    private static Map<String, String> values(Attribute attribute) {
        Map<String, String> values = new HashMap<>();
        List<Argument> arguments = attribute
                .getArgumentList()
                .map(ArgumentList::getArguments)
                .map(stream -> stream.toList())
                .orElse(List.of());
        for (int i = 0; i < arguments.size(); i++) {
            String parameter = i == 0 ? "category" : i == 1 ? "checkId" : "";
            String name = arguments
                    .get(i)
                    .getArgumentName()
                    .map(ArgumentName::getName)
                    .orElse(parameter);
            text(arguments.get(i).getValue()).ifPresent(text -> values.put(name, text));
        }
        return values;
    }

    private static Optional<String> text(Expression value) {
        if (value instanceof LiteralExpression literal) {
            return literal.getStringValue();
        }
        if (value instanceof ParenthesizedExpression inner) {
            return text(inner.getExpression());
        }
        if (value instanceof BinaryExpression sum && sum.getOperator() == BinaryOperator.ADD) {
            return text(sum.getLeft()).flatMap(left -> text(sum.getRight()).map(left::concat));
        }
        return Optional.empty();
    }
}
