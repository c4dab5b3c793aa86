/** NuGet's vocabulary: versions, version ranges and target frameworks, parsed and compared by NuGet's rules. */
package dev.hob.solution.nuget;
