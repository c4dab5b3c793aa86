package dev.hob.solution.surface.file;

import dev.hob.csharp.ast.Modifier;
import dev.hob.solution.surface.Access;
import dev.hob.solution.surface.ApiMember;
import dev.hob.solution.surface.ApiType;
import dev.hob.solution.surface.DeclarationText;
import dev.hob.solution.surface.MemberKind;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.Surface.PackageSurface;
import dev.hob.solution.surface.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a surface as C#: declarations without bodies, one line each, names in full, packages and namespaces in order.
 * The same surface is the same text to the byte.
 */
public final class SurfaceWriter {

    private final StringBuilder text = new StringBuilder(SurfaceFile.TITLE).append('\n');

    private SurfaceWriter() {}

    /** The text of the file that keeps {@code surface}. */
    public static String write(Surface surface) {
        SurfaceWriter writer = new SurfaceWriter();
        surface.packages().forEach(writer::writePackage);
        return writer.text.toString();
    }

    private void writePackage(PackageSurface surface) {
        line(0, SurfaceFile.PACKAGE + surface.id());
        Map<String, List<ApiType>> nested = surface.types().stream().collect(Collectors.groupingBy(ApiType::outer));
        Map<String, List<ApiType>> namespaces = nested.getOrDefault("", List.of()).stream()
                .collect(Collectors.groupingBy(ApiType::namespace, TreeMap::new, Collectors.toList()));
        namespaces.forEach((namespace, types) -> {
            boolean isGlobal = namespace.isEmpty();
            if (!isGlobal) {
                line(0, "namespace " + namespace + " {");
            }
            types.forEach(type -> writeType(type, nested, 0));
            if (!isGlobal) {
                line(0, "}");
            }
        });
    }

    private void writeType(ApiType type, Map<String, List<ApiType>> nested, int depth) {
        if (type.kind() == TypeKind.DELEGATE) {
            line(depth, DeclarationText.of(type));
            return;
        }
        line(depth, DeclarationText.of(type) + " {");
        type.members().stream()
                .filter(member -> !isImplied(type, member))
                .forEach(member -> line(depth + 1, DeclarationText.of(type, member)));
        if (type.kind().isClass()
                && !type.has(Modifier.STATIC)
                && type.constructors().isEmpty()) {
            // Without it the class would seem to have the constructor that the compiler makes.
            line(depth + 1, "private " + type.name() + "();");
        }
        nested.getOrDefault(type.fullName(), List.of()).forEach(each -> writeType(each, nested, depth + 1));
        line(depth, "}");
    }

    /** Whether it is the constructor that a class has when it declares none. */
    private static boolean isImplied(ApiType type, ApiMember member) {
        return member.kind() == MemberKind.CONSTRUCTOR
                && type.kind().isClass()
                && type.constructors().size() == 1
                && member.parameters().isEmpty()
                && member.header().attributes().isEmpty()
                && (member.header().access() == Access.PUBLIC || type.has(Modifier.ABSTRACT));
    }

    private void line(int depth, String line) {
        text.append(" ".repeat(depth)).append(line).append('\n');
    }
}
