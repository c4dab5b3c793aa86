/**
 * The revision that lies in a git work tree, read from git's own files: without git, and without leaving anything
 * behind.
 */
package dev.hob.cli.git;
