-- All databases of Leadledger: one per service, one for the keys of personal data (backed up apart from the rest, so
-- that a destroyed key stays destroyed), one for Keycloak. Idempotent. Run as superuser, by psql with
--   -v partner_owner_password=… -v partner_service_password=… and so on
-- or by the module servers, which understands exactly the psql commands used here, in database.sql and in pages.sql.

\set database partner
\set role partner
\set owner_password :partner_owner_password
\set service_password :partner_service_password
\ir database.sql

\set database delivery
\set role delivery
\set owner_password :delivery_owner_password
\set service_password :delivery_service_password
\ir database.sql

\set database delivery_keys
\set role delivery_keys
\set owner_password :delivery_keys_owner_password
\set service_password :delivery_keys_service_password
\ir database.sql

\set database invoice
\set role invoice
\set owner_password :invoice_owner_password
\set service_password :invoice_service_password
\ir database.sql

\set database portal
\set role portal
\set owner_password :portal_owner_password
\set service_password :portal_service_password
\set pages_password :portal_pages_password
\ir database.sql
\ir pages.sql

SELECT format('CREATE ROLE keycloak LOGIN PASSWORD %L', :'keycloak_password')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'keycloak')
\gexec

SELECT 'CREATE DATABASE keycloak OWNER keycloak'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'keycloak')
\gexec

REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
\connect keycloak
ALTER SCHEMA public OWNER TO keycloak;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
