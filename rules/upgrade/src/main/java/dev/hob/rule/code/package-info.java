/** Rules about C# that will not compile, or compiles and then fails. */
package dev.hob.rule.code;
