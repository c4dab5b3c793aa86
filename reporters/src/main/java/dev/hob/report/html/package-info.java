/** The report that people read before they plan the upgrade: one HTML file that needs nothing else. */
package dev.hob.report.html;
