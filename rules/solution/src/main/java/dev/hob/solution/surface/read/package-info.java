/** C# trees → surface. The trees are those of a library's sources or of a file that keeps a surface. */
package dev.hob.solution.surface.read;
