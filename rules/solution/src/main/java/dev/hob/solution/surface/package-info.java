/**
 * The public surface of libraries: what code outside of them can name. Sources are read ({@code read}), the surface is
 * kept as C# declarations ({@code file}), and two of them are compared ({@code diff}). This package is the model
 * between.
 */
package dev.hob.solution.surface;
