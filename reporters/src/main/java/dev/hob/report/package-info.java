/**
 * Findings → reports: one small package per format, each made for what its consumer really reads. Reporters see the
 * audit result and nothing else, and the same result always gives the same bytes.
 */
package dev.hob.report;
