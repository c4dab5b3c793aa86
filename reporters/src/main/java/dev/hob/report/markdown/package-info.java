/** An audit for pull requests and step summaries. */
package dev.hob.report.markdown;
