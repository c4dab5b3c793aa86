/** GitLab's Code Quality report, which is Code Climate's JSON. */
package dev.hob.report.gitlab;
