-- No log may show the password, not even when the statement fails.
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
SET log_min_duration_statement = -1;
SET client_min_messages = 'warning';
\getenv password PASSWORD
SELECT format('CREATE ROLE %I', :'login') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'login') \gexec
ALTER ROLE :"login" LOGIN PASSWORD :'password';
GRANT sovereign_logins TO :"login";
SELECT format('GRANT ALL ON DATABASE %I TO %I', current_database(), :'login') \gexec
GRANT ALL ON SCHEMA public TO :"login";
