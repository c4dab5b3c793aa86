-- Waits at most five seconds for the lock, so that the host's queries do not queue up behind it.
SET SESSION lock_wait_timeout = 5;
ALTER TABLE `{table}` MODIFY COLUMN `{column}` bigint NOT NULL AUTO_INCREMENT;
