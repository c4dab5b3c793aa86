package dev.hob.solution.surface.diff;

import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.TypeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which types got another name or another namespace. A type that went and one that came are the same type if they are
 * of
 * one kind, most of their members are the same, their names are close, and neither fits another better.
 */
final class Renames {

    private static final double MOST = 0.6;

    private final Map<String, String> newNames = new TreeMap<>();
    private final Map<String, String> namespaces = new HashMap<>();

    private record Candidate(ApiType before, ApiType after, double likeness) {}

    private Renames() {}

    static Renames between(Surface before, Surface after) {
        SortedMap<String, ApiType> old = before.types();
        SortedMap<String, ApiType> now = after.types();
        List<ApiType> gone = missing(old, now);
        List<ApiType> come = missing(now, old);
        Renames renames = new Renames();
        renames.matchMembers(gone, come);
        renames.matchNamespaces(gone, come);
        return renames;
    }

    private static List<ApiType> missing(SortedMap<String, ApiType> here, SortedMap<String, ApiType> there) {
        return here.values().stream()
                .filter(type -> !there.containsKey(type.fullName()))
                .toList();
    }

    private void matchMembers(List<ApiType> gone, List<ApiType> come) {
        List<Candidate> candidates = new ArrayList<>();
        for (ApiType before : gone) {
            come.stream()
                    .filter(after -> mayBe(before, after))
                    .forEach(after -> candidates.add(new Candidate(before, after, likeness(before, after))));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            String name = candidate.before().fullName();
            if (!newNames.containsKey(name) && taken.add(candidate.after().fullName())) {
                newNames.put(name, candidate.after().fullName());
                namespaces.putIfAbsent(
                        candidate.before().namespace(), candidate.after().namespace());
            }
        }
    }

    /** Where types of a namespace moved to another one, those of the same name went along, whatever their members. */
    private void matchNamespaces(List<ApiType> gone, List<ApiType> come) {
        Set<String> open = come.stream().map(ApiType::fullName).collect(Collectors.toSet());
        open.removeAll(newNames.values());
        for (ApiType type : gone) {
            if (!newNames.containsKey(type.fullName())) {
                movedNamespace(type.namespace())
                        .map(namespace -> namespace
                                + type.fullName().substring(type.namespace().length()))
                        .filter(open::remove)
                        .ifPresent(moved -> newNames.put(type.fullName(), moved));
            }
        }
    }

    /** Where {@code namespace} moved, or the nearest around it of which that is known. */
    private Optional<String> movedNamespace(String namespace) {
        for (String around = namespace;
                !around.isEmpty();
                around = around.substring(0, Math.max(0, around.lastIndexOf('.')))) {
            String moved = namespaces.get(around);
            if (moved != null) {
                return Optional.of(moved + namespace.substring(around.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBe(ApiType gone, ApiType come) {
        boolean isMoved = gone.name().equals(come.name());
        boolean isClose = gone.namespace().equals(come.namespace())
                && gone.outer().equals(come.outer())
                && Similarity.isClose(gone.name(), come.name());
        return gone.kind() == come.kind()
                && gone.typeParameters().size() == come.typeParameters().size()
                && (isMoved || isClose)
                && commonMembers(gone, come) >= MOST;
    }

    private static double likeness(ApiType gone, ApiType come) {
        return Similarity.of(gone.name(), come.name()) + commonMembers(gone, come);
    }

    /** The part of their members that both have; nothing if there is none but constructors. */
    private static double commonMembers(ApiType gone, ApiType come) {
        Set<String> before = signatures(gone);
        Set<String> all = new HashSet<>(before);
        Set<String> after = signatures(come);
        all.addAll(after);
        before.retainAll(after);
        return all.isEmpty() ? 0 : (double) before.size() / all.size();
    }

    /** The members with the types they name shortened, because these may have been renamed as well. */
    private static Set<String> signatures(ApiType type) {
        return type.members().stream()
                .filter(member -> member.kind() != MemberKind.CONSTRUCTOR)
                .map(Renames::signature)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String signature(ApiMember member) {
        List<String> types = member.parameters().stream()
                .map(parameter -> TypeText.shortened(parameter.passed()))
                .toList();
        return member.kind() + " " + member.name() + TypeText.shortened(member.type()) + types;
    }

    /** Old full names with the new ones. */
    Map<String, String> newNames() {
        return newNames;
    }

    /** A type of the old surface as the new one calls it. */
    String renamed(String type) {
        String text = type;
        for (Map.Entry<String, String> each : newNames.entrySet()) {
            String old = withoutArity(each.getKey());
            if (text.contains(old)) {
                text = text.replaceAll(
                        "(?<![\\w.])" + Pattern.quote(old) + "(?!\\w)",
                        Matcher.quoteReplacement(withoutArity(each.getValue())));
            }
        }
        return text;
    }

    private static String withoutArity(String fullName) {
        return fullName.replaceAll("`\\d+", "");
    }
}
