/** Surface ↔ a file of C# declarations without bodies, and the surfaces of known releases that come with Hob. */
package dev.hob.solution.surface.file;
