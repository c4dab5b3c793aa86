/** Rules about the files around a host: container images, CI, tools, recorded documents. */
package dev.hob.rule.hostfile;
