/**
 * Rules about package versions and target frameworks, which hold for every hop and take their numbers from the release
 * data.
 */
package dev.hob.rule.packages;
