package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ElementAccess;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ImplicitElementAccess;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InterpolatedText;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.rule.behaviour.ParameterValue.Use;
import dev.hob.solution.names.Names;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Finds the constant values that code gives to one parameter of a protocol, in addresses, in calls and in options, or expects of it. */
final class ParameterValues {

    private static final String CALLED = "AddOpenIdConnect";
    private static final Pattern CLIENT_TYPE = Pattern.compile("(?:.*\\.)?OpenIdConnect(?:Options|Message)");
    private static final String MESSAGE = "ProtocolMessage";

    private final String parameter;
    private final String member;
    private final Pattern inAddress;
    private final Names names;
    private final ConstantTexts texts;

    /**
     * @param parameter the parameter, as it is called in requests
     * @param member as it is called as a property
     */
    ParameterValues(String parameter, String member, Names names) {
        this.parameter = parameter;
        this.member = member;
        this.inAddress = Pattern.compile("(?:^|[?&])" + Pattern.quote(parameter) + "=([^&#\\s\"']+)");
        this.names = names;
        this.texts = new ConstantTexts(names);
    }

    /** What {@code node} says of the parameter; nothing for most nodes. */
    Stream<ParameterValue> at(CSharpNode node) {
        if (node instanceof LiteralExpression literal) {
            return literal.getStringValue().isPresent()
                    ? Stream.concat(inAddress(literal, literal.getText(), true), expected(literal))
                    : Stream.empty();
        }
        if (node instanceof InterpolatedText text) {
            boolean isLast = text.getIndexInParent() == text.getParent().getNumChildren() - 1;
            return inAddress(text, text.getText(), isLast);
        }
        if (node instanceof AssignmentExpression assignment) {
            return assigned(assignment);
        }
        if (node instanceof ArgumentList arguments) {
            return written(arguments.getArguments().toStream().map(Argument::getValue));
        }
        return node instanceof InitializerExpression braces
                ? written(braces.getExpressions().toStream())
                : node instanceof Argument argument ? named(argument) : Stream.empty();
    }

    /** Values in an address; one that goes up to the end of its text may go on behind it, unless that is the end of all. */
    private Stream<ParameterValue> inAddress(CSharpNode node, String source, boolean isWhole) {
        int quote = node instanceof LiteralExpression ? source.indexOf('"') + 1 : 0;
        int end = node instanceof LiteralExpression ? source.lastIndexOf('"') : source.length();
        if (end < quote) {
            return Stream.empty();
        }
        Matcher found = inAddress.matcher(source.substring(quote, end));
        return found.results()
                .filter(match -> isWhole || quote + match.end() < end)
                .flatMap(match -> decoded(match.group(1)).stream().map(text -> {
                    int start = node.getTextRegion().getStartOffset() + quote + match.start(1);
                    return new ParameterValue(
                            text,
                            node,
                            TextRegion.fromOffsetLength(start, match.group(1).length()),
                            Use.WRITTEN);
                }));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code ["prompt"] = "…"}, and a member of the options or the message of a client. */
    private Stream<ParameterValue> assigned(AssignmentExpression assignment) {
        Expression left = assignment.getLeft();
        if (left instanceof ElementAccess element && isParameter(element.getArgumentList())
                || left instanceof ImplicitElementAccess implicit && isParameter(implicit.getArgumentList())) {
            return value(assignment.getRight(), Use.WRITTEN);
        }
        return left instanceof NamedNode name && name.getName().equals(member) && isOfClient(assignment)
                ? value(assignment.getRight(), Use.SET_BY_CLIENT)
                : Stream.empty();
    }

    private boolean isOfClient(AssignmentExpression assignment) {
        if (assignment.getLeft() instanceof MemberAccess access) {
            Expression target = access.getTarget();
            return target instanceof NamedNode name && name.getName().equals(MESSAGE)
                    || isClientType(target)
                    || target instanceof NameNode name && isConfigured(name);
        }
        return assignment.getParent().getParent() instanceof ObjectCreation creation && isClientType(creation);
    }

    private boolean isClientType(Expression expression) {
        return names.typeOf(expression)
                .filter(type -> CLIENT_TYPE.matcher(type.fullName()).matches())
                .isPresent();
    }

    /** Whether {@code name} is the parameter of a lambda that sets up a client. */
    private static boolean isConfigured(NameNode name) {
        return name.ancestors(LambdaExpression.class)
                .filter(lambda -> lambda.getParameters()
                        .any(parameter -> parameter.getName().equals(name.getName())))
                .take(1)
                .any(lambda -> lambda.getParent() instanceof Argument argument
                        && argument.getParent().getParent() instanceof InvocationExpression call
                        && call.getMethodName().equals(CALLED));
    }

    /** A value right behind the parameter's name: {@code ("prompt", "…")}, {@code { "prompt", "…" }}. */
    private Stream<ParameterValue> written(Stream<Expression> expressions) {
        Expression before = null;
        for (Expression expression : expressions.toList()) {
            if (before != null && isParameter(before)) {
                return value(expression, Use.WRITTEN);
            }
            before = expression;
        }
        return Stream.empty();
    }

    private Stream<ParameterValue> named(Argument argument) {
        return argument.getArgumentName()
                .map(ArgumentName::getName)
                .filter(parameter::equals)
                .map(name -> value(argument.getValue(), Use.WRITTEN))
                .orElse(Stream.empty());
    }

    /** A value that is compared with the parameter of a request, or looked for among its values. */
    private Stream<ParameterValue> expected(LiteralExpression literal) {
        return Comparison.partners(literal).anyMatch(this::isAsked) ? value(literal, Use.EXPECTED) : Stream.empty();
    }

    private boolean isAsked(Expression partner) {
        if (partner instanceof ElementAccess element) {
            return isParameter(element.getArgumentList());
        }
        if (partner instanceof InvocationExpression call) {
            return isParameter(call.getArgumentList());
        }
        return partner instanceof NamedNode name && name.getName().equals(member + "Modes");
    }

    private boolean isParameter(ArgumentList arguments) {
        return arguments.getSize() == 1
                && isParameter(arguments.getArguments().first().getValue());
    }

    /** The parameter's name as a text, or a constant that has its name and, if that is known, its value. */
    private boolean isParameter(Expression expression) {
        return expression instanceof LiteralExpression || expression instanceof NamedNode
                ? texts.of(expression)
                        .map(parameter::equals)
                        .orElseGet(() -> expression instanceof MemberAccess access
                                && access.getName().equals(member)
                                && access.getTarget().getText().endsWith("AuthorizeRequest"))
                : false;
    }

    private Stream<ParameterValue> value(Expression value, Use use) {
        return texts.of(value).stream().map(text -> new ParameterValue(text, value, value.getTextRegion(), use));
    }
}
