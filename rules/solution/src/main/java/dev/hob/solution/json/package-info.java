/** JSON files as a tree of values with their places. Knows nothing of what they say. */
package dev.hob.solution.json;
