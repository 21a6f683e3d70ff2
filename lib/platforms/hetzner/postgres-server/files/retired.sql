SELECT format('ALTER ROLE %I NOLOGIN', rolname) FROM pg_roles
WHERE rolcanlogin AND pg_has_role(oid, 'sovereign_logins', 'member') AND NOT rolsuper AND NOT rolname = ANY (string_to_array(:'logins', ' ')) \gexec
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity JOIN pg_roles ON rolname = usename
WHERE NOT rolcanlogin \g /dev/null
