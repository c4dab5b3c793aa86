/** An audit as JUnit's XML, which nearly every CI server shows. */
package dev.hob.report.junit;
