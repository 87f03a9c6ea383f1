-- The databases from inside the container of docker-compose.yml, which has the passwords in its environment. Runs by
-- itself on the first start; after an update run it again, it changes nothing that is there.
\set ON_ERROR_STOP on
\getenv partner_owner_password PARTNER_OWNER_PASSWORD
\getenv partner_service_password PARTNER_SERVICE_PASSWORD
\getenv delivery_owner_password DELIVERY_OWNER_PASSWORD
\getenv delivery_service_password DELIVERY_SERVICE_PASSWORD
\getenv delivery_keys_owner_password DELIVERY_KEYS_OWNER_PASSWORD
\getenv delivery_keys_service_password DELIVERY_KEYS_SERVICE_PASSWORD
\getenv invoice_owner_password INVOICE_OWNER_PASSWORD
\getenv invoice_service_password INVOICE_SERVICE_PASSWORD
\getenv portal_owner_password PORTAL_OWNER_PASSWORD
\getenv portal_service_password PORTAL_SERVICE_PASSWORD
\getenv portal_pages_password PORTAL_PAGES_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
\i /leadledger/databases.sql
