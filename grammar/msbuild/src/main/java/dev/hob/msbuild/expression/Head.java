package dev.hob.msbuild.expression;

import java.util.List;
import java.util.Optional;

/** What stands first in {@code $(…)}. */
public sealed interface Head {

    /** A property. */
    record Named(String name) implements Head {}

    /**
     * A static member of a type: {@code [MSBuild]::NormalizePath(…)}.
     *
     * @param arguments empty if it is a property or field of the type
     */
    record Static(String type, String name, Optional<List<Expression>> arguments) implements Head {}

    /** {@code $(Registry:…)}: a value of the registry. */
    record Registry() implements Head {}

    /** {@code $()}. */
    record Nothing() implements Head {}
}
