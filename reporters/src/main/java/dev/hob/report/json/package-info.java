/** An audit as data: Hob's own JSON, with a published schema. */
package dev.hob.report.json;
