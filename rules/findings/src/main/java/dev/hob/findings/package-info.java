/**
 * The end product of an audit as values: findings with fixes, and the result that reporters and the exit code draw on.
 * Depends on the JDK only.
 */
package dev.hob.findings;
