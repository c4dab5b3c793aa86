-- Waits at most five seconds for the lock; whatever fails, the key is there again.
SET LOCK_TIMEOUT 5000;
SET XACT_ABORT ON;
BEGIN TRANSACTION;
ALTER TABLE {schema}[{table}] DROP CONSTRAINT [{key}];
ALTER TABLE {schema}[{table}] ALTER COLUMN [{column}] bigint NOT NULL;
ALTER TABLE {schema}[{table}] ADD CONSTRAINT [{key}] PRIMARY KEY ([{column}]);
COMMIT;
