package dev.hob.rule.schema;

import dev.hob.csharp.ast.AccessOperator;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.ExtensionTarget;
import dev.hob.solution.names.Meaning;
import dev.hob.solution.nuget.NuGetVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/** Reports calls of mappers that used to give null for null and throw now, where null can reach them. */
public final class MapperOfNullRule extends UpgradeRule {

    private static final PropertyDescriptor<String> MAPPERS = PropertyFactory.stringProperty("mappers")
            .desc("one row each: extension method | static class | type that it extends")
            .defaultValue("")
            .build();

    /** Declares the property. */
    public MapperOfNullRule() {
        definePropertyDescriptor(MAPPERS);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        NuGetVersion first = NuGetVersion.parse(target().line().name()).orElseThrow();
        if (!LibraryVersions.of(model).isBelow(first, model.uri(root))) {
            return;
        }
        List<ExtensionTarget> mappers = getProperty(MAPPERS)
                .strip()
                .lines()
                .map(row -> Stream.of(row.split("\\|")).map(String::strip).toArray(String[]::new))
                .map(cells -> new ExtensionTarget(cells[0], cells[1], cells[2]))
                .toList();
        root.descendants(InvocationExpression.class)
                .filter(call ->
                        mappers.stream().anyMatch(mapper -> mapper.name().equals(call.getMethodName())))
                .forEach(call -> check(call, mappers, model, context));
    }

    private void check(
            InvocationExpression call, List<ExtensionTarget> mappers, SolutionModel model, RuleContext context) {
        Optional<NullSource> source = mapped(call, mappers).flatMap(value -> NullSource.of(value, model.names()));
        if (source.isEmpty()) {
            return;
        }
        Optional<Meaning> meaning = mappers.stream()
                .filter(mapper -> mapper.name().equals(call.getMethodName()))
                .map(mapper -> model.names().extensionCall(call, mapper))
                .filter(found -> !found.isNo())
                .min(Comparator.comparing(Meaning::answer));
        if (meaning.isEmpty()) {
            return;
        }
        SimpleName name = call.getMethod().orElseThrow();
        FindingDraft draft = FindingDraft.of(this, call)
                .at(name.getNameRegion().getStartOffset(), name.getNameRegion().getEndOffset());
        if (!source.get().always() || !meaning.get().isCertain()) {
            draft.possible();
        }
        draft.advice("Keep null away from it: return early when %s is null, or call it with “?.”."
                        .formatted(source.get().text()))
                .report(context, this, name.getName(), source.get().text());
    }

    /** What is mapped: the receiver, or the first argument of a static call; nothing behind {@code ?.}, which keeps null away. */
    private static Optional<Expression> mapped(InvocationExpression call, List<ExtensionTarget> mappers) {
        if (call.getTarget() instanceof MemberAccess access && access.getOperator() == AccessOperator.CONDITIONAL) {
            return Optional.empty();
        }
        boolean isExtensionCall = call.getReceiver()
                .filter(receiver -> !(receiver instanceof NamedNode name && isMapperClass(name, mappers)))
                .isPresent();
        return isExtensionCall
                ? call.getReceiver()
                : Optional.ofNullable(call.getArguments().first()).map(Argument::getValue);
    }

    private static boolean isMapperClass(NamedNode name, List<ExtensionTarget> mappers) {
        return mappers.stream().anyMatch(mapper -> mapper.declaringType().endsWith('.' + name.getName()));
    }
}
