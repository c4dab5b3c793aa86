/**
 * The small languages inside the values of a project file: text with {@code $(…)}, {@code @(…)} and {@code %(…)} in it,
 * and conditions. Parsed here, evaluated by the solution model.
 */
package dev.hob.msbuild.expression;
