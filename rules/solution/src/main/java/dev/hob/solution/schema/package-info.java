/**
 * The database schema as Entity Framework Core keeps it in C#: model snapshots and migrations, read from trees into small values that say
 * what stands where. Knows EF's forms of all providers, but nothing of IdentityServer.
 */
package dev.hob.solution.schema;
