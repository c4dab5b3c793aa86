package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.ParsedSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Builds the tree of one file from the parser's contexts, which can be dropped afterwards. It connects the builders of
 * the language's parts, each of which needs the others: a lambda has statements, a statement has expressions.
 */
public final class TreeBuilder {

    private final CharSequence source;
    private final Damage damage;
    private final Map<CSharpNode, String> generatedNames = new IdentityHashMap<>(0);
    private final TypeBuilder types = new TypeBuilder(this);
    private final LiteralBuilder literals = new LiteralBuilder(this);
    private final ArgumentBuilder arguments = new ArgumentBuilder(this);
    private final CreationBuilder creations = new CreationBuilder(this);
    private final FunctionBuilder functions = new FunctionBuilder(this);
    private final QueryBuilder queries = new QueryBuilder(this);
    private final PatternBuilder patterns = new PatternBuilder(this);
    private final ExpressionBuilder expressions = new ExpressionBuilder(this);
    private final StatementBuilder statements = new StatementBuilder(this);
    private final SignatureBuilder signatures = new SignatureBuilder(this);
    private final BodyBuilder bodies = new BodyBuilder(this);
    private final DeclarationBuilder declarations = new DeclarationBuilder(this);

    private TreeBuilder(CharSequence source, Damage damage) {
        this.source = source;
        this.damage = damage;
    }

    /** The tree of what is sound in {@code parsed}, which was parsed from {@code source}. */
    public static CompilationUnit build(ParsedSource parsed, CharSequence source) {
        Damage damage = parsed.problems().isEmpty() ? Damage.none() : Damage.in(parsed.tree());
        TreeBuilder builder = new TreeBuilder(source, damage);
        return new CompilationUnit(
                source, builder.declarations.unit(parsed.tree()), Remarks.in(parsed), builder.generatedNames);
    }

    /** A tree without any of what stands in {@code source}. */
    public static CompilationUnit nothingOf(CharSequence source) {
        return new CompilationUnit(source, List.of(), Remarks.NONE, Map.of());
    }

    /** Whether {@code context} lacks what its rule promises. */
    boolean isBroken(ParserRuleContext context) {
        return damage.hits(context);
    }

    /** Whether nothing is there that a node could stand for. */
    boolean isMissing(ParserRuleContext context) {
        return damage.swallows(context);
    }

    /** Remembers the identifier of {@code node} if it stands nowhere in the file. */
    <T extends CSharpNode> T named(T node, TerminalNode identifier) {
        if (start(identifier) == end(identifier)) {
            generatedNames.put(node, identifier.getText());
        }
        return node;
    }

    CharSequence source() {
        return source;
    }

    TypeBuilder types() {
        return types;
    }

    LiteralBuilder literals() {
        return literals;
    }

    ArgumentBuilder arguments() {
        return arguments;
    }

    CreationBuilder creations() {
        return creations;
    }

    FunctionBuilder functions() {
        return functions;
    }

    QueryBuilder queries() {
        return queries;
    }

    PatternBuilder patterns() {
        return patterns;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    StatementBuilder statements() {
        return statements;
    }

    SignatureBuilder signatures() {
        return signatures;
    }

    BodyBuilder bodies() {
        return bodies;
    }

    DeclarationBuilder declarations() {
        return declarations;
    }
}
