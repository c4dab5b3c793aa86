package dev.hob.rule.code;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.UpgradeRule;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds where a service is injected, resolved or held by a type that the new release no longer registers in the
 * container. All places of a file carry the same fix, which renames all of them: half a file renamed would not compile.
 */
public final class ServiceTypeReplacedRule extends UpgradeRule {

    private static final PropertyDescriptor<String> TYPE = PropertyFactory.stringProperty("type")
            .desc("full name of the type that is no longer registered")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> REPLACEMENT = PropertyFactory.stringProperty("replacement")
            .desc("name of the type of the same namespace that is registered instead")
            .defaultValue("")
            .build();

    /**
     * A name that means the type, what it is for, and where in the file the type's own identifier stands for it: nowhere
     * for an alias that another file introduces.
     */
    private record Place(SimpleName name, Meaning meaning, ServiceUse use, Optional<TextRegion> identifier) {}

    /** Declares the rule's own properties. */
    public ServiceTypeReplacedRule() {
        definePropertyDescriptor(TYPE);
        definePropertyDescriptor(REPLACEMENT);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        CompilationUnit unit = (CompilationUnit) root;
        SolutionModel model = SolutionModel.of(root);
        List<Place> places = places(unit, model);
        if (places.isEmpty() || isRegisteredByTheSolution(model)) {
            return;
        }
        Optional<Fix> fix = fix(places, unit, model);
        for (Place place : places) {
            FindingDraft draft = FindingDraft.of(this, place.name())
                    .at(
                            place.name().getNameRegion().getStartOffset(),
                            place.name().getNameRegion().getEndOffset())
                    .level(place.use().level())
                    .advice("Ask for " + getProperty(REPLACEMENT) + " instead; it has the same methods.");
            if (!place.meaning().isCertain()) {
                draft.possible()
                        .advice("Check whether this is the library's type: "
                                + place.meaning().reason() + ".");
            } else if (place.identifier().isEmpty()) {
                draft.advice(
                        "Change the global alias " + place.name().getName()
                                + " where it is introduced; see first whether other files need the class itself under that name.");
                globalAliasFix(place.name().getName(), model).ifPresent(draft::fix);
            } else {
                fix.ifPresent(draft::fix);
            }
            draft.report(context, this, place.use().where(), place.use().consequence());
        }
    }

    private List<Place> places(CompilationUnit unit, SolutionModel model) {
        ServiceUseFinder uses = new ServiceUseFinder();
        Set<String> names = new LinkedHashSet<>();
        names.add(simpleName());
        names.addAll(model.names().aliases(getProperty(TYPE), unit));
        unit.descendants(UsingDirective.class)
                .filter(using -> using.isAlias() && meansType(using, model))
                .forEach(using -> names.add(using.getAlias().orElseThrow()));
        List<Place> places = new ArrayList<>();
        unit.descendants(SimpleName.class)
                .filter(name -> names.contains(name.getName()))
                .forEach(name -> {
                    Meaning meaning = model.names().typeNamed(name, getProperty(TYPE));
                    if (!meaning.isNo()) {
                        uses.useOf(name)
                                .ifPresent(use ->
                                        places.add(new Place(name, meaning, use, identifier(name, unit, model))));
                    }
                });
        return places;
    }

    private boolean meansType(UsingDirective alias, SolutionModel model) {
        return alias.getTarget() instanceof NameNode target
                && target.getName().equals(simpleName())
                && !model.names().typeNamed(target, getProperty(TYPE)).isNo();
    }

    /**
     * Where the type's identifier is to be replaced: at the name itself or, for an alias, at the directive that
     * introduces it.
     */
    private Optional<TextRegion> identifier(SimpleName name, CompilationUnit unit, SolutionModel model) {
        if (name.getName().equals(simpleName())) {
            return Optional.of(name.getNameRegion());
        }
        return unit.descendants(UsingDirective.class)
                .filter(using -> using.getAlias().equals(Optional.of(name.getName())) && meansType(using, model))
                .toStream()
                .map(using -> ((NameNode) using.getTarget()).getNameRegion())
                .findFirst();
    }

    private Optional<Fix> fix(List<Place> places, CompilationUnit unit, SolutionModel model) {
        FileEdits edits = new FileEdits(unit, model.uri(unit));
        Set<TextRegion> identifiers = new LinkedHashSet<>();
        places.stream()
                .filter(place -> place.meaning().isCertain())
                .forEach(place -> place.identifier().ifPresent(identifiers::add));
        if (identifiers.isEmpty()) {
            return Optional.empty();
        }
        identifiers.forEach(identifier -> edits.replace(identifier, getProperty(REPLACEMENT)));
        return Optional.of(edits.fix(
                "Use " + getProperty(REPLACEMENT) + " in place of " + simpleName() + " throughout the file",
                Fix.Safety.SAFE));
    }

    /** The fix where another file introduces {@code alias}; for a person's eye, because all files of the project use it. */
    private Optional<Fix> globalAliasFix(String alias, SolutionModel model) {
        return model.sources().filesWith(Set.of(simpleName())).stream()
                .flatMap(uri -> model.sources().parsed(uri).tree().stream())
                .flatMap(unit -> unit.getUsings().toStream())
                .filter(using ->
                        using.isGlobal() && using.getAlias().equals(Optional.of(alias)) && meansType(using, model))
                .findFirst()
                .map(using -> FileEdits.inFile(
                                using.getCompilationUnit(), model.names().fileOf(using))
                        .replace(((NameNode) using.getTarget()).getNameRegion(), getProperty(REPLACEMENT))
                        .fix(
                                "Use " + getProperty(REPLACEMENT) + " under the global alias " + alias,
                                Fix.Safety.SUGGESTED));
    }

    /**
     * Whether some file of the solution puts the type itself into the container, so that asking for it goes on working.
     */
    private boolean isRegisteredByTheSolution(SolutionModel model) {
        return model.relevantSources(Set.of(simpleName())).stream()
                .flatMap(uri -> model.sources().parsed(uri).tree().stream())
                .anyMatch(unit -> unit.descendants(SimpleName.class)
                        .filter(name -> name.getName().equals(simpleName()) && ServiceRegistration.isOf(name))
                        .any(name ->
                                model.names().typeNamed(name, getProperty(TYPE)).isCertain()));
    }

    private String simpleName() {
        String type = getProperty(TYPE);
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
