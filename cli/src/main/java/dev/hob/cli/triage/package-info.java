/** Which findings count: what {@code hob.yml} and an earlier audit make of what the rules find. */
package dev.hob.cli.triage;
