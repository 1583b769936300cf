#!/bin/sh
# The two roles beside the owner: the server, which may call the append function and keep read models, and a reader for BI.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v server_password="$CAUSEWAY_SERVER_PASSWORD" -v reader_password="$CAUSEWAY_READER_PASSWORD" <<'SQL'
create role causeway_server login password :'server_password';
create role causeway_reader login password :'reader_password';
SQL
