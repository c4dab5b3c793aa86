/** The ways of C# to say beside the code that a finding is accepted: its directive and its attribute. */
package dev.hob.csharp.suppression;
