/** SonarQube's generic issue data, which unlike SARIF carries the effort. */
package dev.hob.report.sonar;
