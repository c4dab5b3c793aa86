package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser;
import dev.hob.csharp.grammar.CSharpParser.AwaitStatementContext;
import dev.hob.csharp.grammar.CSharpParser.CatchClauseContext;
import dev.hob.csharp.grammar.CSharpParser.CheckedStatementContext;
import dev.hob.csharp.grammar.CSharpParser.DoStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.ExpressionListContext;
import dev.hob.csharp.grammar.CSharpParser.FinallyClauseContext;
import dev.hob.csharp.grammar.CSharpParser.FixedStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ForStatementContext;
import dev.hob.csharp.grammar.CSharpParser.ForeachStatementContext;
import dev.hob.csharp.grammar.CSharpParser.IfElseContext;
import dev.hob.csharp.grammar.CSharpParser.IfOnlyContext;
import dev.hob.csharp.grammar.CSharpParser.IfStatementContext;
import dev.hob.csharp.grammar.CSharpParser.LabeledStatementContext;
import dev.hob.csharp.grammar.CSharpParser.LocalVariableDeclarationContext;
import dev.hob.csharp.grammar.CSharpParser.LockStatementContext;
import dev.hob.csharp.grammar.CSharpParser.StatementContext;
import dev.hob.csharp.grammar.CSharpParser.SwitchLabelContext;
import dev.hob.csharp.grammar.CSharpParser.SwitchStatementContext;
import dev.hob.csharp.grammar.CSharpParser.TryStatementContext;
import dev.hob.csharp.grammar.CSharpParser.UnsafeStatementContext;
import dev.hob.csharp.grammar.CSharpParser.UsingStatementContext;
import dev.hob.csharp.grammar.CSharpParser.WhileStatementContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import dev.hob.csharp.grammar.CSharpToken;
import java.util.ArrayList;
import java.util.List;

/** Builds the statements that contain other statements (§13.8 to §13.14). */
final class CompoundStatementBuilder extends CSharpParserBaseVisitor<Statement> {

    private final TreeBuilder builder;

    CompoundStatementBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** Restores the nesting of a chain {@code if … else if … else …}, which the parser reads flat. */
    Statement ifStatement(IfStatementContext context) {
        Statement tail = null;
        if (context.ifOnly() != null) {
            tail = ifOnly(context.ifOnly());
        } else {
            tail = builder.statements().other(context.otherStatement());
        }
        List<IfElseContext> chain = context.ifElse();
        for (int i = chain.size() - 1; i >= 0; i--) {
            IfElseContext part = chain.get(i);
            Expression condition = expression(part.expression());
            Statement then = statement(part.statement());
            tail = new IfStatement(start(part), tail.endOffset(), List.of(condition, then, tail));
        }
        return tail;
    }

    private IfStatement ifOnly(IfOnlyContext context) {
        return new IfStatement(
                start(context),
                end(context),
                List.of(expression(context.expression()), statement(context.statement())));
    }

    @Override
    public Statement visitLabeledStatement(LabeledStatementContext context) {
        return new LabeledStatement(
                start(context), end(context), end(context.LABEL()), List.of(statement(context.statement())));
    }

    @Override
    public Statement visitSwitchStatement(SwitchStatementContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        List<Argument> values = builder.arguments().arguments(context);
        parts.add(
                values.size() == 1
                        ? values.get(0).getValue()
                        : new TupleExpression(start(context.LPAREN()), end(context.RPAREN()), values));
        List<CSharpNode> section = new ArrayList<>();
        for (int i = 0; i < context.getChildCount(); i++) {
            Object child = context.part(i);
            if (child instanceof SwitchLabelContext label) {
                if (!section.isEmpty() && section.get(section.size() - 1) instanceof Statement) {
                    closeSection(section, parts);
                }
                section.add(switchLabel(label));
            } else if (child instanceof StatementContext statement) {
                section.add(statement(statement));
            }
        }
        closeSection(section, parts);
        return new SwitchStatement(start(context), end(context), parts);
    }

    private static void closeSection(List<CSharpNode> section, List<CSharpNode> parts) {
        if (!section.isEmpty()) {
            int end = section.get(section.size() - 1).endOffset();
            parts.add(new SwitchSection(section.get(0).startOffset(), end, section));
            section.clear();
        }
    }

    private SwitchLabel switchLabel(SwitchLabelContext context) {
        if (context.pattern() == null) {
            return new SwitchLabel(start(context), end(context), List.of());
        }
        Pattern pattern = builder.patterns().pattern(context.pattern());
        if (context.whenClause() == null) {
            CSharpNode value = pattern instanceof ConstantPattern constant ? constant.getConstant() : pattern;
            return new SwitchLabel(start(context), end(context), List.of(value));
        }
        WhenClause when = builder.expressions().whenClause(context.whenClause());
        return new SwitchLabel(start(context), end(context), List.of(pattern, when));
    }

    @Override
    public Statement visitWhileStatement(WhileStatementContext context) {
        Expression condition = expression(context.expression());
        return new WhileStatement(start(context), end(context), List.of(condition, statement(context.statement())));
    }

    @Override
    public Statement visitDoStatement(DoStatementContext context) {
        Statement body = statement(context.statement());
        return new DoStatement(start(context), end(context), List.of(body, expression(context.expression())));
    }

    @Override
    public Statement visitForStatement(ForStatementContext context) {
        List<CSharpNode> parts = new ArrayList<>(4);
        boolean started = false;
        for (int i = 0; i < context.getChildCount(); i++) {
            Object child = context.part(i);
            if (child instanceof LocalVariableDeclarationContext declaration) {
                CSharpNode variables = builder.statements().variables(declaration);
                parts.add(new ForInitializer(variables.startOffset(), variables.endOffset(), List.of(variables)));
            } else if (child instanceof ExpressionListContext list) {
                List<Expression> expressions = builder.expressions().all(list.expression());
                parts.add(
                        started
                                ? new ForIterator(start(list), end(list), expressions)
                                : new ForInitializer(start(list), end(list), expressions));
            } else if (child instanceof ExpressionContext condition) {
                parts.add(expression(condition));
            } else if (child instanceof StatementContext body) {
                parts.add(statement(body));
            }
            started |= child instanceof CSharpToken token && token.getType() == CSharpParser.SEMICOLON;
        }
        return new ForStatement(start(context), end(context), parts);
    }

    @Override
    public Statement visitForeachStatement(ForeachStatementContext context) {
        return foreach(context, start(context), false);
    }

    private Statement foreach(ForeachStatementContext context, int start, boolean isAwait) {
        Expression variable = expression(context.expression(0));
        Expression source = expression(context.expression(1));
        return new ForeachStatement(
                start, end(context), isAwait, List.of(variable, source, statement(context.statement())));
    }

    @Override
    public Statement visitAwaitStatement(AwaitStatementContext context) {
        return context.foreachStatement() != null
                ? foreach(context.foreachStatement(), start(context), true)
                : using(context.usingStatement(), start(context), true);
    }

    @Override
    public Statement visitUsingStatement(UsingStatementContext context) {
        return using(context, start(context), false);
    }

    private Statement using(UsingStatementContext context, int start, boolean isAwait) {
        CSharpNode resource = context.expression() == null
                ? builder.statements().variables(context.localVariableDeclaration())
                : expression(context.expression());
        return new UsingStatement(start, end(context), isAwait, List.of(resource, statement(context.statement())));
    }

    @Override
    public Statement visitTryStatement(TryStatementContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        parts.add(builder.statements().block(context.block()));
        for (CatchClauseContext clause : context.catchClause()) {
            parts.add(catchClause(clause));
        }
        FinallyClauseContext last = context.finallyClause();
        if (last != null) {
            Block block = builder.statements().block(last.block());
            parts.add(new FinallyClause(start(last), end(last), List.of(block)));
        }
        return new TryStatement(start(context), end(context), parts);
    }

    private CatchClause catchClause(CatchClauseContext context) {
        List<CSharpNode> parts = new ArrayList<>(3);
        int nameStart = start(context);
        int nameEnd = nameStart;
        if (context.type() != null) {
            parts.add(builder.types().type(context.type()));
        }
        if (context.IDENTIFIER() != null) {
            nameStart = start(context.IDENTIFIER());
            nameEnd = end(context.IDENTIFIER());
        }
        if (context.WHEN() != null) {
            Expression condition = expression(context.expression());
            int filterEnd = end(context.RPAREN(context.RPAREN().size() - 1));
            parts.add(new WhenClause(start(context.WHEN()), filterEnd, List.of(condition)));
        }
        parts.add(builder.statements().block(context.block()));
        return new CatchClause(start(context), end(context), nameStart, nameEnd, parts);
    }

    @Override
    public Statement visitCheckedStatement(CheckedStatementContext context) {
        Block block = builder.statements().block(context.block());
        boolean isChecked = context.CHECKED_BLOCK() != null;
        return new CheckedStatement(start(context), end(context), isChecked, List.of(block));
    }

    @Override
    public Statement visitUnsafeStatement(UnsafeStatementContext context) {
        Block block = builder.statements().block(context.block());
        return new UnsafeStatement(start(context), end(context), List.of(block));
    }

    @Override
    public Statement visitFixedStatement(FixedStatementContext context) {
        CSharpNode pointers = builder.statements().variables(context.localVariableDeclaration());
        return new FixedStatement(start(context), end(context), List.of(pointers, statement(context.statement())));
    }

    @Override
    public Statement visitLockStatement(LockStatementContext context) {
        Expression locked = expression(context.expression());
        return new LockStatement(start(context), end(context), List.of(locked, statement(context.statement())));
    }

    private Statement statement(StatementContext context) {
        return builder.statements().statement(context);
    }

    private Expression expression(ExpressionContext context) {
        return builder.expressions().expression(context);
    }
}
