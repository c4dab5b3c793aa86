/** Rules about classes that derive from, implement or override what the library changed, and about objects made of it. */
package dev.hob.rule.derived;
