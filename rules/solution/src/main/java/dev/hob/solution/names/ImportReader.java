package dev.hob.solution.names;

import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.solution.project.GlobalUsing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads using directives, written in C# or as items of a project file, as what they import (§14.5). */
final class ImportReader {

    private final TypeIndex types;
    private final Namespaces namespaces;
    private final ScopeLookup lookup;
    private final TypeReader reader;

    ImportReader(TypeIndex types, Namespaces namespaces, ScopeLookup lookup, TypeReader reader) {
        this.types = types;
        this.namespaces = namespaces;
        this.lookup = lookup;
        this.reader = reader;
    }

    /** What {@code directives} import, which stand in {@code scope}; they do not see each other. */
    Imports read(List<UsingDirective> directives, Scope scope, Compilation compilation) {
        List<Imports.Namespace> imported = new ArrayList<>();
        List<Imports.Type> statics = new ArrayList<>();
        Map<String, Supplier<Found>> aliases = new HashMap<>();
        for (UsingDirective directive : directives) {
            String how = (directive.isGlobal() ? "'global using " : "'using ") + (directive.isStatic() ? "static " : "")
                    + directive.getName() + "' brings it into scope";
            Supplier<Found> target = Once.of(() -> target(directive, scope, compilation));
            if (directive.isAlias()) {
                aliases.put(directive.getAlias().orElseThrow(), target);
            } else if (directive.isStatic()) {
                statics.add(new Imports.Type(target, how));
            } else if (directive.getTarget() instanceof NameNode name) {
                imported.add(new Imports.Namespace(namespace(name, scope, compilation), how));
            }
        }
        return new Imports(imported, statics, aliases);
    }

    private Found target(UsingDirective directive, Scope scope, Compilation compilation) {
        SimpleLookup simple = (name, arity) -> lookup.find(name, arity, scope, compilation);
        if (directive.getTarget() instanceof NameNode name) {
            Found found = reader.entity(name, simple, compilation);
            return found.isEmpty() ? external(name.getDottedName()) : found;
        }
        return Found.of(
                new Entity.Type(reader.type(directive.getTarget(), simple, compilation)), directive.getName(), true);
    }

    private static Found external(String name) {
        return Found.of(new Entity.Type(TypeRef.external(name, List.of())), name, true);
    }

    /** The full name of the namespace that {@code name} means in {@code scope}; as written if none is known. */
    private String namespace(NameNode name, Scope scope, Compilation compilation) {
        String written = name.getDottedName().replace("global::", "");
        if (written.contains("::")) {
            return written.substring(written.indexOf("::") + 2);
        }
        String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
        Optional<Scope> level = Optional.of(scope);
        while (level.isPresent()) {
            String inside = TypeName.join(level.get().namespace(), first);
            if (namespaces.exists(inside, compilation)) {
                return TypeName.join(level.get().namespace(), written);
            }
            Supplier<Found> alias = level.get().imports().aliases().get(first);
            Optional<String> renamed =
                    alias == null ? Optional.empty() : alias.get().namespace();
            if (renamed.isPresent()) {
                return renamed.get() + written.substring(first.length());
            }
            level = level.get().outer();
        }
        return written;
    }

    /** What the project file and the SDK import into every file. */
    Imports ofProject(Compilation compilation) {
        List<Imports.Namespace> imported = new ArrayList<>();
        List<Imports.Type> statics = new ArrayList<>();
        Map<String, Supplier<Found>> aliases = new HashMap<>();
        for (GlobalUsing using : compilation.usings()) {
            String how = using.origin().isBuiltIn()
                    ? "the implicit using of " + using.name() + " brings it into scope"
                    : "the global using of " + using.name() + " in "
                            + using.origin().uri() + " brings it into scope";
            Supplier<Found> target = Once.of(() -> byFullName(using.name(), compilation));
            if (!using.alias().isEmpty()) {
                aliases.put(using.alias(), target);
            } else if (using.isStatic()) {
                statics.add(new Imports.Type(target, how));
            } else {
                imported.add(new Imports.Namespace(using.name(), how));
            }
        }
        return new Imports(imported, statics, aliases);
    }

    private Found byFullName(String fullName, Compilation compilation) {
        TypeName name = TypeName.parse(fullName);
        if (namespaces.exists(fullName, compilation)) {
            return Found.of(new Entity.Namespace(fullName), fullName, true);
        }
        List<DeclaredType> found = types.named(name.simpleName(), 0, compilation).stream()
                .filter(type -> type.fullName().equals(fullName))
                .toList();
        return found.isEmpty() ? external(fullName) : Found.ofTypes(found, fullName, true);
    }

    static Imports joined(Imports first, Imports second) {
        List<Imports.Namespace> imported = new ArrayList<>(first.namespaces());
        imported.addAll(second.namespaces());
        List<Imports.Type> statics = new ArrayList<>(first.statics());
        statics.addAll(second.statics());
        Map<String, Supplier<Found>> aliases = new HashMap<>(second.aliases());
        aliases.putAll(first.aliases());
        return new Imports(imported, statics, aliases);
    }
}
