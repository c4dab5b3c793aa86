/** The library's releases as data: which lines exist, what each needs, and which hops lie between two of them. */
package dev.hob.rule.release;
