-- Enterprise edition and Azure SQL only. Between the first statement and the last the table has no key.
ALTER TABLE {schema}[{table}] DROP CONSTRAINT [{key}] WITH (ONLINE = ON);
ALTER TABLE {schema}[{table}] ALTER COLUMN [{column}] bigint NOT NULL WITH (ONLINE = ON);
ALTER TABLE {schema}[{table}] ADD CONSTRAINT [{key}] PRIMARY KEY ([{column}]) WITH (ONLINE = ON);
