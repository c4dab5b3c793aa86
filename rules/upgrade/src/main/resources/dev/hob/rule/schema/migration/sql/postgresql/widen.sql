-- Waits at most five seconds for the lock, so that the host's queries do not queue up behind it.
SET lock_timeout = '5s';
ALTER TABLE {schema}"{table}" ALTER COLUMN "{column}" TYPE bigint;
