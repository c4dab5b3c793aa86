package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CatchClause;
import dev.hob.csharp.ast.DeclarationExpression;
import dev.hob.csharp.ast.Designation;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ForeachStatement;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParenthesizedDesignation;
import dev.hob.csharp.ast.Pattern;
import dev.hob.csharp.ast.RecursivePattern;
import dev.hob.csharp.ast.TupleExpression;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VarPattern;
import dev.hob.csharp.ast.VariableDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.csharp.ast.VariableDesignation;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The types of parameters and local variables, written or deduced from what they are given (§13.6.2). */
final class LocalTypes {

    private final ExpressionTypes expressions;
    private final PatternTypes patterns;
    private final QueryTypes queries;
    private final ExpectedTypes expected;
    private final Elements elements;
    private final Signatures signatures;
    private final NameLookup names;

    LocalTypes(
            ExpressionTypes expressions,
            PatternTypes patterns,
            QueryTypes queries,
            ExpectedTypes expected,
            Elements elements,
            Signatures signatures,
            NameLookup names) {
        this.expressions = expressions;
        this.patterns = patterns;
        this.queries = queries;
        this.expected = expected;
        this.elements = elements;
        this.signatures = signatures;
        this.names = names;
    }

    /** The type of what {@code declaration} declares. */
    Optional<TypeRef> of(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof Parameter parameter) {
            return ofParameter(parameter, compilation);
        }
        if (declaration instanceof VariableDeclarator variable) {
            TypeNode type = ((VariableDeclaration) variable.getParent()).getType();
            return isVar(type)
                    ? variable.getInitializer().flatMap(value -> expressions.of(value, compilation))
                    : Optional.of(names.type(type, compilation));
        }
        if (declaration instanceof VariableDesignation variable) {
            return designated(variable, compilation);
        }
        if (declaration instanceof CatchClause clause) {
            return clause.getType().map(type -> names.type(type, compilation));
        }
        return queries.rangeVariable(declaration, compilation);
    }

    private static boolean isVar(TypeNode type) {
        return type instanceof IdentifierName name && name.getName().equals("var");
    }

    private Optional<TypeRef> ofParameter(Parameter parameter, Compilation compilation) {
        Optional<TypeNode> type = parameter.getType();
        if (type.isPresent()) {
            return Optional.of(names.type(type.get(), compilation));
        }
        LambdaExpression lambda = parameter.ancestors(LambdaExpression.class).first();
        if (lambda == null) {
            return Optional.empty();
        }
        int index = lambda.getParameters().toList().indexOf(parameter);
        Set<TypeRef> types = new LinkedHashSet<>();
        for (TypeRef delegate : expected.of(lambda, compilation)) {
            if (delegate.isForeign() && delegate.arguments().isEmpty()) {
                types.add(delegate);
            }
            signatures
                    .signature(delegate)
                    .filter(signature -> index < signature.parameters().size())
                    .flatMap(signature -> signatures.type(signature.parameters().get(index), signature))
                    .ifPresent(types::add);
        }
        return ExpressionTypes.single(types);
    }

    /** The type of a variable, or of a list of them, that a pattern or an expression declares. */
    private Optional<TypeRef> designated(Designation designation, Compilation compilation) {
        CSharpNode parent = designation.getParent();
        if (parent instanceof ParenthesizedDesignation list) {
            int count = list.getDesignations().count();
            return designated(list, compilation)
                    .flatMap(type -> elements.deconstructed(type, designation.getIndexInParent(), count));
        }
        if (parent instanceof DeclarationExpression declaration) {
            return isVar(declaration.getType())
                    ? given(declaration, compilation)
                    : Optional.of(names.type(declaration.getType(), compilation));
        }
        if (parent instanceof RecursivePattern || parent instanceof VarPattern) {
            return patterns.narrowed((Pattern) parent, compilation);
        }
        return parent instanceof Pattern pattern ? patterns.narrowed(pattern, compilation) : Optional.empty();
    }

    /** The type of what is given to {@code target}: {@code var x} or a tuple of such, in a loop, an assignment, a call. */
    private Optional<TypeRef> given(Expression target, Compilation compilation) {
        CSharpNode parent = target.getParent();
        if (parent instanceof ForeachStatement loop) {
            return expressions.of(loop.getSource(), compilation).flatMap(elements::enumerated);
        }
        if (parent instanceof AssignmentExpression assignment) {
            return expressions.of(assignment.getRight(), compilation);
        }
        if (parent instanceof Argument argument) {
            if (argument.getParent() instanceof TupleExpression tuple) {
                int count = tuple.getArguments().count();
                return given(tuple, compilation)
                        .flatMap(type -> elements.deconstructed(type, argument.getIndexInParent(), count));
            }
            return ExpressionTypes.single(expected.of(target, compilation));
        }
        return Optional.empty();
    }
}
