package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.CSharpParser;
import java.util.Optional;

/** Which operator a token is. */
final class OperatorTokens {

    private OperatorTokens() {}

    static UnaryOperator unary(int tokenType) {
        return switch (tokenType) {
            case CSharpParser.PLUS -> UnaryOperator.PLUS;
            case CSharpParser.MINUS -> UnaryOperator.MINUS;
            case CSharpParser.BANG -> UnaryOperator.NOT;
            case CSharpParser.TILDE -> UnaryOperator.COMPLEMENT;
            case CSharpParser.INCREMENT -> UnaryOperator.INCREMENT;
            case CSharpParser.DECREMENT -> UnaryOperator.DECREMENT;
            case CSharpParser.AMPERSAND -> UnaryOperator.ADDRESS_OF;
            case CSharpParser.STAR -> UnaryOperator.INDIRECTION;
            case CSharpParser.CARET -> UnaryOperator.INDEX_FROM_END;
            default -> throw new IllegalArgumentException("Not a unary operator: " + tokenType);
        };
    }

    static Optional<AssignmentOperator> assignment(int tokenType) {
        return Optional.ofNullable(
                switch (tokenType) {
                    case CSharpParser.ASSIGN -> AssignmentOperator.ASSIGN;
                    case CSharpParser.PLUS_ASSIGN -> AssignmentOperator.ADD;
                    case CSharpParser.MINUS_ASSIGN -> AssignmentOperator.SUBTRACT;
                    case CSharpParser.STAR_ASSIGN -> AssignmentOperator.MULTIPLY;
                    case CSharpParser.SLASH_ASSIGN -> AssignmentOperator.DIVIDE;
                    case CSharpParser.PERCENT_ASSIGN -> AssignmentOperator.REMAINDER;
                    case CSharpParser.AMPERSAND_ASSIGN -> AssignmentOperator.AND;
                    case CSharpParser.BAR_ASSIGN -> AssignmentOperator.OR;
                    case CSharpParser.CARET_ASSIGN -> AssignmentOperator.EXCLUSIVE_OR;
                    case CSharpParser.LEFT_SHIFT_ASSIGN -> AssignmentOperator.LEFT_SHIFT;
                    case CSharpParser.RIGHT_SHIFT_ASSIGN -> AssignmentOperator.RIGHT_SHIFT;
                    case CSharpParser.UNSIGNED_RIGHT_SHIFT_ASSIGN -> AssignmentOperator.UNSIGNED_RIGHT_SHIFT;
                    case CSharpParser.COALESCE_ASSIGN -> AssignmentOperator.COALESCE;
                    default -> null;
                });
    }

    static BinaryOperator binary(int tokenType) {
        return switch (tokenType) {
            case CSharpParser.STAR -> BinaryOperator.MULTIPLY;
            case CSharpParser.SLASH -> BinaryOperator.DIVIDE;
            case CSharpParser.PERCENT -> BinaryOperator.REMAINDER;
            case CSharpParser.PLUS -> BinaryOperator.ADD;
            case CSharpParser.MINUS -> BinaryOperator.SUBTRACT;
            case CSharpParser.LEFT_SHIFT -> BinaryOperator.LEFT_SHIFT;
            case CSharpParser.RIGHT_SHIFT -> BinaryOperator.RIGHT_SHIFT;
            case CSharpParser.UNSIGNED_RIGHT_SHIFT -> BinaryOperator.UNSIGNED_RIGHT_SHIFT;
            case CSharpParser.LESS -> BinaryOperator.LESS;
            case CSharpParser.GREATER -> BinaryOperator.GREATER;
            case CSharpParser.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case CSharpParser.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case CSharpParser.EQUAL -> BinaryOperator.EQUAL;
            case CSharpParser.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case CSharpParser.AMPERSAND -> BinaryOperator.AND;
            case CSharpParser.CARET -> BinaryOperator.EXCLUSIVE_OR;
            case CSharpParser.BAR -> BinaryOperator.OR;
            case CSharpParser.AND_ALSO -> BinaryOperator.CONDITIONAL_AND;
            case CSharpParser.OR_ELSE -> BinaryOperator.CONDITIONAL_OR;
            case CSharpParser.COALESCE -> BinaryOperator.COALESCE;
            default -> throw new IllegalArgumentException("Not a binary operator: " + tokenType);
        };
    }

    static RelationalOperator relational(int tokenType) {
        return switch (tokenType) {
            case CSharpParser.LESS -> RelationalOperator.LESS;
            case CSharpParser.GREATER -> RelationalOperator.GREATER;
            case CSharpParser.LESS_OR_EQUAL -> RelationalOperator.LESS_OR_EQUAL;
            case CSharpParser.GREATER_OR_EQUAL -> RelationalOperator.GREATER_OR_EQUAL;
            default -> throw new IllegalArgumentException("Not a relational operator: " + tokenType);
        };
    }
}
