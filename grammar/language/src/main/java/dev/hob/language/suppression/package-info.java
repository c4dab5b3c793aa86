/**
 * What people write beside the code to say that a finding is accepted, in all of Hob's languages: read from comments
 * here, from what only one language has by that language; asked by PMD whenever a rule reports something.
 */
package dev.hob.language.suppression;
