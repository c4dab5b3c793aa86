/**
 * Project files as trees: the XML that MSBuild reads (projects, props, targets, {@code packages.config}, {@code .slnx})
 * with the exact place of every element, attribute and value, and the PMD language {@code msbuild}. The small languages
 * inside the values are in {@link dev.hob.msbuild.expression}. Knows what a project file says, not what it means:
 * evaluation is the solution model's business.
 */
package dev.hob.msbuild;
