/**
 * What the rules say of databases, tried on them: the advised statements change the key and keep rows and numbers, and each trap that a rule
 * warns of is one.
 */
package dev.hob.engines;
