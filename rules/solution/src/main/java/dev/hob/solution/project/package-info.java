/**
 * What the project files of a tree mean: projects, their target frameworks, and per framework packages, project
 * references, C# files, global usings and symbols, evaluated as MSBuild would without SDK, restore or network. Every value
 * knows the characters that define it; what cannot be known from the files is undetermined and says why.
 */
package dev.hob.solution.project;
