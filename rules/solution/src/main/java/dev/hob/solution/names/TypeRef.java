package dev.hob.solution.names;

import dev.hob.csharp.ast.TypeParameterOwner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type as code uses it: with its type arguments, and with its declaration if Hob knows one. Nullability is left out. */
public final class TypeRef {

    private enum Kind {
        DECLARED,
        EXTERNAL,
        ARRAY,
        PARAMETER,
        PARTS,
        FOREIGN,
        UNKNOWN
    }

    /** The type of something of which nothing is known: a type argument that could not be inferred. */
    static final TypeRef UNKNOWN = new TypeRef(Kind.UNKNOWN, "?", List.of(), null, List.of(), null);

    /** Some type of .NET or of a package that knows no library, of which not even the name is known. */
    static final TypeRef INDEPENDENT = foreign("type of .NET", List.of());

    private final Kind kind;
    private final String fullName;
    private final List<TypeRef> arguments;
    private final DeclaredType declaration;
    private final List<String> partNames;
    private final TypeParameterOwner owner;

    private TypeRef(
            Kind kind,
            String fullName,
            List<TypeRef> arguments,
            DeclaredType declaration,
            List<String> partNames,
            TypeParameterOwner owner) {
        this.kind = kind;
        this.fullName = fullName;
        this.arguments = List.copyOf(arguments);
        this.declaration = declaration;
        this.partNames = List.copyOf(partNames);
        this.owner = owner;
    }

    private TypeRef(Kind kind, String fullName, List<TypeRef> arguments, DeclaredType declaration) {
        this(kind, fullName, arguments, declaration, List.of(), null);
    }

    static TypeRef of(DeclaredType type, List<TypeRef> arguments) {
        return new TypeRef(Kind.DECLARED, type.fullName(), arguments, type);
    }

    /** A type that is declared somewhere Hob does not look; {@code name} is what the code calls it. */
    static TypeRef external(String name, List<TypeRef> arguments) {
        return new TypeRef(Kind.EXTERNAL, name, arguments, null);
    }

    static TypeRef array(TypeRef element) {
        return new TypeRef(Kind.ARRAY, element.fullName + "[]", List.of(element), null);
    }

    /** The type parameter {@code name} of {@code owner}, whose constraints tell what its values are. */
    static TypeRef parameter(String name, TypeParameterOwner owner) {
        return new TypeRef(Kind.PARAMETER, name, List.of(), null, List.of(), owner);
    }

    /** The type of a tuple (§8.3.11) or of an anonymous object: its parts by name, empty for one without. */
    static TypeRef ofParts(List<TypeRef> types, List<String> names) {
        return new TypeRef(Kind.PARTS, "(" + String.join(", ", names) + ")", types, null, names, null);
    }

    /**
     * A type that is declared somewhere Hob does not look, but by .NET or a package that knows no library; {@code name} is
     * what the code calls it, or says what it is the type of.
     */
    static TypeRef foreign(String name, List<TypeRef> arguments) {
        return new TypeRef(Kind.FOREIGN, name, arguments, null);
    }

    /**
     * The name as in documentation comment ids, without type arguments: {@code System.Threading.Tasks.Task`1}. For a
     * type without a known declaration the name that the code calls it.
     */
    public String fullName() {
        return fullName;
    }

    /** The type arguments; for an array its element type. */
    public List<TypeRef> arguments() {
        return arguments;
    }

    /** The declaration, if it is an own type or one of a known library. */
    public Optional<DeclaredType> declaration() {
        return Optional.ofNullable(declaration);
    }

    /** Whether it is declared somewhere Hob does not look. */
    public boolean isExternal() {
        return kind == Kind.EXTERNAL || kind == Kind.FOREIGN;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether it is a type parameter. */
    public boolean isParameter() {
        return kind == Kind.PARAMETER;
    }

    /** Whether it is the type of a tuple or an anonymous object. */
    boolean isParts() {
        return kind == Kind.PARTS;
    }

    /** Whether it is declared somewhere Hob does not look, but by somebody who knows no library. */
    public boolean isForeign() {
        return kind == Kind.FOREIGN;
    }

    boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    /** The declaration whose type parameter it is. */
    Optional<TypeParameterOwner> parameterOwner() {
        return Optional.ofNullable(owner);
    }

    /** The type of the part {@code name} of a tuple or an anonymous object; those of tuples are ItemN, too. */
    Optional<TypeRef> part(String name) {
        int index = partNames.indexOf(name);
        if (index < 0 && isParts() && name.matches("Item[1-9][0-9]?")) {
            index = Integer.parseInt(name.substring("Item".length())) - 1;
        }
        return index >= 0 && index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    /** Whether the solution itself declares it. */
    public boolean isOwn() {
        return declaration != null && declaration.isOwn();
    }

    boolean is(String otherFullName) {
        return kind == Kind.DECLARED && fullName.equals(otherFullName);
    }

    /** This type with type parameters replaced by what {@code values} says. */
    TypeRef with(Map<String, TypeRef> values) {
        if (values.isEmpty()) {
            return this;
        }
        if (kind == Kind.PARAMETER) {
            return values.getOrDefault(fullName, this);
        }
        if (kind == Kind.ARRAY) {
            return array(arguments.get(0).with(values));
        }
        List<TypeRef> replaced = arguments.stream().map(a -> a.with(values)).toList();
        return replaced.equals(arguments) ? this : new TypeRef(kind, fullName, replaced, declaration, partNames, owner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeRef type
                && kind == type.kind
                && fullName.equals(type.fullName)
                && arguments.equals(type.arguments)
                && partNames.equals(type.partNames)
                && declaration == type.declaration;
    }

    @Override
    public int hashCode() {
        return 31 * fullName.hashCode() + arguments.hashCode();
    }

    /** As code writes it: keywords, simple names, type arguments in angle brackets. */
    public String asWritten() {
        if (isArray()) {
            return arguments.get(0).asWritten() + "[]";
        }
        String definition = fullName.replaceFirst("`.*", "");
        String name = PredefinedTypes.keyword(definition)
                .orElseGet(() -> definition.substring(definition.lastIndexOf('.') + 1));
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(TypeRef::asWritten).collect(Collectors.joining(", ", name + "<", ">"));
    }

    /** The full name with type arguments in angle brackets. */
    @Override
    public String toString() {
        if (isArray() || arguments.isEmpty()) {
            return fullName;
        }
        return fullName
                + '<'
                + String.join(", ", arguments.stream().map(TypeRef::toString).toList())
                + '>';
    }
}
