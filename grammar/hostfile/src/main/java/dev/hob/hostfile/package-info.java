/**
 * The PMD language {@code hostfile}: the files around a host that are no code and no project, a Dockerfile, YAML or JSON. Well-kept
 * parsers read YAML and JSON; what is here gives their values offsets and PMD's nodes. Knows nothing of any rule.
 */
package dev.hob.hostfile;
