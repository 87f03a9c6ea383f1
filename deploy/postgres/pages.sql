-- A third role of a database: its pages read as it, under row-level security. Run after database.sql, with the same
-- variables and pages_password. A second run changes nothing.
--
-- <role>          may connect and read, in read-only transactions; sees no table until a migration grants it, and only the
--                 rows that the table's policy lets it see.
-- <role>_service  writes everybody's rows, so policies do not bind it.

SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', :'role', :'pages_password')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role')
\gexec

SELECT format('ALTER ROLE %I SET default_transaction_read_only = on', :'role')
\gexec

SELECT format('GRANT CONNECT ON DATABASE %I TO %I', :'database', :'role')
\gexec

SELECT format('ALTER ROLE %I BYPASSRLS', :'role' || '_service')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role' || '_service' AND rolbypassrls)
\gexec
