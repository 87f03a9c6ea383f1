-- One database and its two login roles. Run by psql (`\ir` from databases.sql), by the quickstart and by the tests, so
-- every way of running Leadledger has the same rights. A second run changes nothing.
--
-- Variables: database, role, owner_password, service_password.
-- <role>_owner    owns the database and its schema public; migrations run as it.
-- <role>_service  may connect and see the schema; what it may do with a table is granted by the table's migration.

SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', :'role' || '_owner', :'owner_password')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role' || '_owner')
\gexec

SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', :'role' || '_service', :'service_password')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role' || '_service')
\gexec

SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'role' || '_owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database')
\gexec

SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database')
\gexec

SELECT format('GRANT CONNECT ON DATABASE %I TO %I', :'database', :'role' || '_service')
\gexec

\connect :database

SELECT format('ALTER SCHEMA public OWNER TO %I', :'role' || '_owner')
\gexec

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;

SELECT format('GRANT USAGE ON SCHEMA public TO %I', :'role' || '_service')
\gexec
