package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.BlockContext;
import dev.hob.csharp.grammar.CSharpParser.BreakStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ContinueStatementContext;
import dev.hob.csharp.grammar.CSharpParser.EmptyStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionStatementContext;
import dev.hob.csharp.grammar.CSharpParser.GotoStatementContext;
import dev.hob.csharp.grammar.CSharpParser.IfStatementContext;
import dev.hob.csharp.grammar.CSharpParser.LocalDeclarationStatementContext;
import dev.hob.csharp.grammar.CSharpParser.LocalFunctionStatementContext;
import dev.hob.csharp.grammar.CSharpParser.LocalModifierContext;
import dev.hob.csharp.grammar.CSharpParser.LocalVariableDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.OtherStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ReturnStatementContext;
import dev.hob.csharp.grammar.CSharpParser.StatementContext;
import dev.hob.csharp.grammar.CSharpParser.ThrowStatementContext;
import dev.hob.csharp.grammar.CSharpParser.YieldStatementContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds the statements that contain no other statements, and finds the builder of those that do (§13). */
final class StatementBuilder extends CSharpParserBaseVisitor<Statement> {

    private final TreeBuilder builder;
    private final CompoundStatementBuilder compounds;

    StatementBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.compounds = new CompoundStatementBuilder(builder);
    }

    Statement statement(StatementContext context) {
        if (builder.isBroken(context)) {
            return new BrokenStatement(start(context), end(context));
        }
        Object form = context.part(0);
        return form instanceof IfStatementContext chain
                ? compounds.ifStatement(chain)
                : other((OtherStatementContext) form);
    }

    Statement other(OtherStatementContext context) {
        ParserRuleContext form = (ParserRuleContext) context.part(0);
        Statement statement = form.accept(this);
        return statement == null ? form.accept(compounds) : statement;
    }

    Block block(BlockContext context) {
        List<Statement> statements = new ArrayList<>(context.getChildCount());
        for (int i = 1; i < context.getChildCount(); i++) {
            if (context.part(i) instanceof StatementContext statement && !builder.isMissing(statement)) {
                statements.add(statement(statement));
            }
        }
        return new Block(start(context), end(context), statements);
    }

    @Override
    public Statement visitBlock(BlockContext context) {
        return block(context);
    }

    @Override
    public Statement visitEmptyStatement(EmptyStatementContext context) {
        return new EmptyStatement(start(context), end(context));
    }

    @Override
    public Statement visitLocalDeclarationStatement(LocalDeclarationStatementContext context) {
        LocalVariableDeclarationContext declaration = context.localVariableDeclaration();
        List<CSharpNode> parts = new ArrayList<>();
        builder.signatures().attributes(declaration.attributeSection(), parts);
        parts.add(variables(declaration));
        boolean isConst = false;
        boolean isUsing = false;
        boolean isAwait = false;
        for (LocalModifierContext modifier : declaration.localModifier()) {
            isConst |= modifier.CONST() != null;
            isUsing |= modifier.USING() != null;
            isAwait |= modifier.AWAIT_STATEMENT() != null;
        }
        return new LocalDeclarationStatement(start(context), end(context), isConst, isUsing, isAwait, parts);
    }

    VariableDeclaration variables(LocalVariableDeclarationContext context) {
        TypeNode type = builder.types().refType(context.refType());
        for (LocalModifierContext modifier : context.localModifier()) {
            if (modifier.SCOPED() != null) {
                type = new RefType(start(modifier), type.endOffset(), false, true, List.of(type));
                break;
            }
        }
        return builder.bodies().variables(type, context.variableDeclarator());
    }

    @Override
    public Statement visitLocalFunctionStatement(LocalFunctionStatementContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        builder.signatures().attributes(context.attributeSection(), parts);
        parts.add(builder.types().refType(context.refType()));
        builder.signatures().typeParameters(context.typeParameterList(), parts);
        parts.add(builder.signatures().parameterList(context.parameterList()));
        builder.signatures().constraints(context.constraintClause(), parts);
        builder.bodies().body(context.functionBody(), parts);
        int modifiers = builder.signatures().modifiers(context.modifier());
        TerminalNode name = context.IDENTIFIER();
        return new LocalFunctionStatement(start(context), end(context), modifiers, start(name), end(name), parts);
    }

    @Override
    public Statement visitExpressionStatement(ExpressionStatementContext context) {
        return new ExpressionStatement(start(context), end(context), List.of(expression(context.expression())));
    }

    @Override
    public Statement visitBreakStatement(BreakStatementContext context) {
        return new BreakStatement(start(context), end(context));
    }

    @Override
    public Statement visitContinueStatement(ContinueStatementContext context) {
        return new ContinueStatement(start(context), end(context));
    }

    @Override
    public Statement visitGotoStatement(GotoStatementContext context) {
        TerminalNode label = context.IDENTIFIER();
        List<Expression> target =
                label == null ? optional(context.expression()) : List.of(new IdentifierName(start(label), end(label)));
        return new GotoStatement(start(context), end(context), context.CASE() != null, target);
    }

    @Override
    public Statement visitReturnStatement(ReturnStatementContext context) {
        return new ReturnStatement(start(context), end(context), optional(context.expression()));
    }

    @Override
    public Statement visitThrowStatement(ThrowStatementContext context) {
        return new ThrowStatement(start(context), end(context), optional(context.expression()));
    }

    @Override
    public Statement visitYieldStatement(YieldStatementContext context) {
        return new YieldStatement(start(context), end(context), optional(context.expression()));
    }

    private List<Expression> optional(ExpressionContext context) {
        return context == null ? List.of() : List.of(expression(context));
    }

    private Expression expression(ExpressionContext context) {
        return builder.expressions().expression(context);
    }

    /** Not descending into forms that are not overridden here: they belong to the other builder. */
    @Override
    public Statement visitChildren(RuleNode node) {
        return null;
    }
}
