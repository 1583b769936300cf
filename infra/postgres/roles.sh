#!/bin/sh
# Run once, by the superuser, on an empty server: Causeway's database with its three roles, and Keycloak's own. None of them is a superuser.
#   causeway_owner   owns the database and migrates it
#   causeway_server  the running server: reads the log, appends through the functions of its owner, keeps read models; a rebuild of them compresses no journal
#   causeway_reader  reads, for BI
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
  -v owner_password="$CAUSEWAY_OWNER_PASSWORD" -v server_password="$CAUSEWAY_SERVER_PASSWORD" -v reader_password="$CAUSEWAY_READER_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role causeway_owner login password :'owner_password';
create role causeway_server login password :'server_password';
create role causeway_reader login password :'reader_password';
grant set on parameter wal_compression to causeway_server;
create database causeway owner causeway_owner encoding 'UTF8' template template0;
revoke connect on database causeway from public;
grant connect on database causeway to causeway_server, causeway_reader;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak encoding 'UTF8' template template0;
revoke connect on database keycloak from public;
SQL
