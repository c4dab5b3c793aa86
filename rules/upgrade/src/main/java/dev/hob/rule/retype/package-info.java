/**
 * Gives values another type, and with them what they flow through: shared by the rules about calls and those about derived
 * classes.
 */
package dev.hob.rule.retype;
