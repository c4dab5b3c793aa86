/** SARIF 2.1.0 as GitHub's code scanning wants it, on the model of sarif-java. */
package dev.hob.report.sarif;
