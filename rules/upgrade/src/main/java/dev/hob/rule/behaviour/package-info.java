/** Code that compiles and behaves otherwise: defaults that changed, values that are no longer accepted, what a host says or leaves unsaid. */
package dev.hob.rule.behaviour;
