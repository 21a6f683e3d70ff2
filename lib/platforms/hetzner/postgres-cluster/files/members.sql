-- Known by their certificates, without passwords. Not synchronous: without these nobody could follow.
SET synchronous_commit = 'local';
SET client_min_messages = 'warning';
SELECT 'CREATE ROLE sovereign_standby LOGIN REPLICATION' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sovereign_standby') \gexec
SELECT 'CREATE ROLE sovereign_rewind LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sovereign_rewind') \gexec
GRANT CONNECT ON DATABASE postgres TO sovereign_rewind;
GRANT EXECUTE ON FUNCTION pg_ls_dir(text, boolean, boolean), pg_stat_file(text, boolean), pg_read_binary_file(text),
  pg_read_binary_file(text, bigint, bigint, boolean) TO sovereign_rewind;
-- What the cluster was told last, by hashes of files.
CREATE TABLE IF NOT EXISTS sovereign_told (file text PRIMARY KEY, hash text NOT NULL, number bigint NOT NULL);
