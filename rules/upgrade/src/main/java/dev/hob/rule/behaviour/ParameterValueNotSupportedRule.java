package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.Statement;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.behaviour.ParameterValue.Use;
import dev.hob.solution.SolutionModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds values of a parameter of the protocol that the new release refuses. What a host or its tests write and expect goes to the host itself; what
 * clients in the same solution send may go to it, so they get possible findings; what the host sets on a client goes to somebody else.
 */
public final class ParameterValueNotSupportedRule extends UpgradeRule {

    /** Values are words; a text that is none is no value of a protocol, whatever stands in front of it. */
    private static final Pattern WORDS_ONLY = Pattern.compile("[a-z][a-z0-9_.:-]*(?: [a-z][a-z0-9_.:-]*){0,3}");

    private static final PropertyDescriptor<String> PARAMETER = PropertyFactory.stringProperty("parameter")
            .desc("the parameter, as it is called in requests")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> MEMBER = PropertyFactory.stringProperty("member")
            .desc("the parameter, as it is called as a property")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<List<String>> SUPPORTED = PropertyFactory.stringListProperty("supported")
            .desc("the values that are supported")
            .emptyDefaultValue()
            .build();

    private static final PropertyDescriptor<String> ADDED_BY = PropertyFactory.stringProperty("addedBy")
            .desc("the property by which a host supports more values")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> IF_SET = PropertyFactory.stringProperty("ifSet")
            .desc("a value that is supported if a property is set: value | property")
            .defaultValue("")
            .build();

    /** Declares the rule's own properties. */
    public ParameterValueNotSupportedRule() {
        definePropertyDescriptor(PARAMETER);
        definePropertyDescriptor(MEMBER);
        definePropertyDescriptor(SUPPORTED);
        definePropertyDescriptor(ADDED_BY);
        definePropertyDescriptor(IF_SET);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        String uri = model.uri(root);
        LibraryVersions versions = LibraryVersions.of(model);
        if (!versions.isAnyBelow(lowestAccepted())) {
            return;
        }
        boolean isOfLibrary = versions.isBelow(lowestAccepted(), uri);
        boolean isTest = Host.isTest(uri, model);
        ParameterValues values = new ParameterValues(getProperty(PARAMETER), getProperty(MEMBER), model.names());
        root.descendants(CSharpNode.class)
                .toStream()
                .flatMap(values::at)
                .filter(value ->
                        isOfLibrary ? isTest || value.use() != Use.SET_BY_CLIENT : value.use() == Use.SET_BY_CLIENT)
                .filter(value -> isRefused(value.text(), model))
                .forEach(value -> report(value, isOfLibrary && (isTest || value.use() == Use.EXPECTED), context));
    }

    /** Several values are given with blanks between them, and one that is not supported is enough. */
    private boolean isRefused(String text, SolutionModel model) {
        if (!WORDS_ONLY.matcher(text).matches()) {
            return false;
        }
        Set<String> open = new HashSet<>(Arrays.asList(text.split(" ")));
        open.removeAll(getProperty(SUPPORTED));
        if (open.isEmpty()) {
            return false;
        }
        String[] condition = getProperty(IF_SET).split("\\|");
        if (open.contains(condition[0].strip()) && isNamed(condition[1].strip(), model)) {
            open.remove(condition[0].strip());
        }
        return !open.isEmpty() && !supportedByHost(model).containsAll(open);
    }

    private static boolean isNamed(String property, SolutionModel model) {
        return !model.sources().filesWith(List.of(property)).isEmpty();
    }

    /** The texts in statements that name the property by which a host supports more. */
    private Set<String> supportedByHost(SolutionModel model) {
        Set<String> added = new HashSet<>();
        model.sources().filesWith(List.of(getProperty(ADDED_BY))).stream()
                .flatMap(uri -> model.sources().parsed(uri).tree().stream())
                .flatMap(unit -> unit.descendants(SimpleName.class).toStream())
                .filter(name -> name.getName().equals(getProperty(ADDED_BY)))
                .flatMap(name -> name.ancestors(Statement.class).take(1).toStream())
                .flatMap(statement ->
                        statement.descendants(LiteralExpression.class).toStream())
                .flatMap(literal -> literal.getStringValue().stream())
                .forEach(added::add);
        return added;
    }

    private void report(ParameterValue value, boolean isCertain, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, (dev.hob.language.OffsetNode<?>) value.node())
                .at(value.region().getStartOffset(), value.region().getEndOffset())
                .advice((isCertain ? "" : "Check whether this goes to the identity server that is upgraded. If so: ")
                        + (value.use() == Use.EXPECTED
                                ? "let the host accept the value"
                                : "send a supported value (" + String.join(", ", getProperty(SUPPORTED))
                                        + "), or let the host accept this one")
                        + ": options.UserInteraction." + getProperty(ADDED_BY) + ".Add(\"" + value.text()
                        + "\") where AddIdentityServer is called, once the packages are at the new release.");
        if (!isCertain) {
            draft.possible();
        }
        draft.report(context, this, value.text());
    }
}
