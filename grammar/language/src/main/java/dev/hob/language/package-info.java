/**
 * What every PMD language of Hob shares at PMD's boundary: nodes with offsets, a UTF-16 character stream, details that
 * travel with a violation, and a processor on which
 * solution-wide answers hang. Knows neither C# nor MSBuild nor any rule.
 */
package dev.hob.language;
