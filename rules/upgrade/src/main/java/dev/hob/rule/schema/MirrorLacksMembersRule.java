package dev.hob.rule.schema;

import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.ReleaseSurface;
import dev.hob.rule.UpgradeRule;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.DeclaredType;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.MemberKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Reports own classes that mirror a type of the library, property by property, and lack those that a release added: entities of an own store, transfer
 * objects of an admin page. Both sides of the comparison are the shipped surfaces.
 */
public final class MirrorLacksMembersRule extends UpgradeRule {

    private static final PropertyDescriptor<String> TYPE = PropertyFactory.stringProperty("type")
            .desc("full name of the library's type")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> BEFORE = PropertyFactory.stringProperty("before")
            .desc("the release line before the one that added the properties")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> RELEASE = PropertyFactory.stringProperty("release")
            .desc("the release line that added them")
            .defaultValue("")
            .build();

    private static final PropertyDescriptor<String> VALUES = PropertyFactory.stringProperty("values")
            .desc("what existing data should get, one a line: property | value")
            .defaultValue("")
            .build();

    private static final Releases RELEASES = Releases.load();

    /** Declares the properties. */
    public MirrorLacksMembersRule() {
        definePropertyDescriptor(TYPE);
        definePropertyDescriptor(BEFORE);
        definePropertyDescriptor(RELEASE);
        definePropertyDescriptor(VALUES);
    }

    @Override
    protected void check(Node root, RuleContext context) {
        SolutionModel model = SolutionModel.of(root);
        NuGetVersion first = NuGetVersion.parse(getProperty(RELEASE)).orElseThrow();
        boolean below = LibraryVersions.of(model).found(uri -> true).stream()
                .anyMatch(version -> version.withoutPrerelease().compareTo(first) < 0);
        if (!below) {
            return;
        }
        Map<String, String> old = properties(getProperty(BEFORE));
        Map<String, String> added = properties(getProperty(RELEASE));
        added.keySet().removeAll(old.keySet());
        root.descendants(TypeDeclaration.class).forEach(type -> check(type, old.keySet(), added, model, context));
    }

    /** The properties that everybody can set, with their types, in a release. */
    private Map<String, String> properties(String line) {
        ReleaseLine release = RELEASES.line(line).orElseThrow();
        return ReleaseSurface.of(release).type(getProperty(TYPE)).stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> member.kind() == MemberKind.PROPERTY && !member.isProtected())
                .collect(Collectors.toMap(ApiMember::name, ApiMember::type, (a, b) -> a, LinkedHashMap::new));
    }

    private void check(
            TypeDeclaration type,
            Set<String> old,
            Map<String, String> added,
            SolutionModel model,
            RuleContext context) {
        Set<String> own = ownProperties(type, model);
        long mirrored = own.stream().filter(old::contains).count();
        boolean isMirror = mirrored * 2 > old.size();
        List<String> missing =
                added.keySet().stream().filter(name -> !own.contains(name)).toList();
        if (!isMirror || missing.isEmpty() || !declaresWord(type)) {
            return;
        }
        FindingDraft.of(this, type)
                .at(type.getNameRegion().getStartOffset(), type.getNameRegion().getEndOffset())
                .advice(advice(missing, added))
                .report(
                        context,
                        this,
                        type.getName(),
                        String.valueOf(mirrored),
                        String.valueOf(old.size()),
                        String.join(" and ", missing));
    }

    private String advice(List<String> missing, Map<String, String> added) {
        Map<String, String> values = getProperty(VALUES)
                .strip()
                .lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
        return "Add, and carry through wherever values are copied from and to the library's type:\n"
                + missing.stream()
                        .map(name -> "    public %s %s { get; set; }%s"
                                .formatted(
                                        added.get(name),
                                        name,
                                        values.containsKey(name) ? "    // existing rows: " + values.get(name) : ""))
                        .collect(Collectors.joining("\n"));
    }

    /** The names of the properties of all parts, the parameters of a record included. */
    private static Set<String> ownProperties(TypeDeclaration type, SolutionModel model) {
        Set<String> names = new TreeSet<>();
        model.names()
                .declaredType(type)
                .map(DeclaredType::parts)
                .orElse(List.of(new DeclaredType.Part("", type)))
                .forEach(part -> addProperties(part.declaration(), names));
        return names;
    }

    private static void addProperties(TypeDeclaration type, Set<String> names) {
        type.getMembers().filterIs(PropertyDeclaration.class).forEach(property -> names.add(property.getName()));
        if (type instanceof RecordDeclaration record) {
            record.getParameterList()
                    .ifPresent(list -> list.getParameters().forEach(parameter -> names.add(parameter.getName())));
        }
    }

    /** Of several parts that one is reported which is sure to be visited: with a property that is a word of the rule. */
    private boolean declaresWord(TypeDeclaration type) {
        Set<String> names = new TreeSet<>();
        addProperties(type, names);
        return names.stream().anyMatch(getProperty(WORDS)::contains);
    }
}
