/**
 * What a team has settled in {@code hob.yml}: releases, files, rule levels, and findings that it decided to live
 * with.
 */
package dev.hob.cli.settings;
