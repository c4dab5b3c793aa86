package dev.hob.solution.surface.diff;

import java.util.Locale;

/** What can change between two surfaces. The names are part of what scripts read. */
public enum ChangeKind {
    TYPE_REMOVED("types removed"),
    MEMBER_REMOVED("members removed"),
    RENAMED("types and members renamed"),
    KIND_CHANGED("types and members that became something else"),
    CONSTRUCTOR_CHANGED("constructors changed"),
    SIGNATURE_CHANGED("method signatures changed"),
    TYPE_CHANGED("fields, properties and events whose type changed"),
    GETTER_REMOVED("getters removed"),
    SETTER_REMOVED("setters removed, restricted to derived classes or to the creation of an object"),
    BECAME_REQUIRED("properties and fields that must be set when an object is created"),
    INTERFACE_MEMBER_ADDED("interface members added"),
    ABSTRACT_MEMBER_ADDED("abstract members added"),
    SEALED("types and members that nothing can derive from or override any more"),
    BECAME_ABSTRACT("classes of which no object can be created any more"),
    BECAME_STATIC("types and members that became static"),
    BECAME_INSTANCE("members that are static no more"),
    BASE_REMOVED("base classes and interfaces removed"),
    BASE_ADDED("interfaces that ask implementers for more"),
    ACCESS_CHANGED("types and members that others can name than before"),
    CONSTRAINT_CHANGED("type parameters whose constraints changed"),
    PARAMETER_RENAMED("parameters renamed"),
    DEFAULT_CHANGED("initial and default values changed"),
    CONSTANT_CHANGED("constants changed"),
    OBSOLETED("newly obsolete"),
    BECAME_EXPERIMENTAL("newly experimental"),
    TYPE_ADDED("types added"),
    MEMBER_ADDED("members added");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** What such changes have in common, for people. */
    public String title() {
        return title;
    }

    /** The name in lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
