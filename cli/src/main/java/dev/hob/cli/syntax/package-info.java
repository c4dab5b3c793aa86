/** The files of a tree → their syntax: what {@code hob syntax} parses, and what it tells about each file. */
package dev.hob.cli.syntax;
