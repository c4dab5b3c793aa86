/**
 * What an earlier restore wrote down beside a project: which version each package really got. Read where it is there; a
 * project is understood without it.
 */
package dev.hob.solution.restore;
