/**
 * The upgrade rules: few, parameterised PMD rule classes that ask the solution model what an upgrade breaks. Which names, versions and
 * texts they look for stands in the rulesets under {@code resources/rulesets}, one file per hop.
 */
package dev.hob.rule;
