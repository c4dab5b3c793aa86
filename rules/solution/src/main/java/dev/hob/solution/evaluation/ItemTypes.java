package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which item types have to be evaluated so that some wanted ones come out right. */
final class ItemTypes {

    private static final Pattern REFERENCE = Pattern.compile("@\\(\\s*(\\w+)|%\\(\\s*(\\w+)\\s*\\.");

    private ItemTypes() {}

    /** {@code wanted} and every type that their elements refer to with {@code @(…)} or {@code %(….…)}, directly or not. */
    static Set<String> closure(List<ItemStep> steps, Set<String> wanted) {
        Set<String> result = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        result.addAll(wanted);
        int before;
        do {
            before = result.size();
            for (ItemStep step : steps) {
                if (step instanceof ItemStep.Element group) {
                    addReferences(group.element(), result);
                }
            }
        } while (result.size() > before);
        return result;
    }

    private static void addReferences(XmlElement group, Set<String> types) {
        boolean any = false;
        for (XmlElement element : group.elements()) {
            if (types.contains(element.name())) {
                addReferencesIn(element, types);
                element.elements().forEach(child -> addReferencesIn(child, types));
                any = true;
            }
        }
        if (any) {
            addReferencesIn(group, types);
        }
    }

    private static void addReferencesIn(XmlElement element, Set<String> types) {
        for (XmlAttribute attribute : element.attributes()) {
            addReferencesIn(attribute.getValue(), types);
        }
        if (element.elements().isEmpty()) {
            addReferencesIn(element.text().text(), types);
        }
    }

    private static void addReferencesIn(String text, Set<String> types) {
        if (text.contains("@(") || text.contains("%(")) {
            Matcher matcher = REFERENCE.matcher(text);
            while (matcher.find()) {
                types.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
    }
}
