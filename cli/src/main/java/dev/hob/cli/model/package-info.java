/** Writes down what Hob understood of a solution, for people and for programs. Decides nothing. */
package dev.hob.cli.model;
