ALTER SEQUENCE {schema}"{table}_{column}_seq" AS bigint;
