-- What all logins have in common: who is not a member cannot connect.
SELECT 'CREATE ROLE sovereign_logins NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sovereign_logins') \gexec
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
