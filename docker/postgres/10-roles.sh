#!/bin/bash
# Runs once, on an empty volume, as the image's superuser. One role owns and migrates, one serves and owns nothing;
# neither is superuser, and the two that own functions cannot log in.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$(cat /run/secrets/postgres_owner_password)" \
  --set api_password="$(cat /run/secrets/postgres_api_password)" <<'SQL'
create role vrijhaven_resolver nologin;
create role vrijhaven_doorkeeper nologin;
create role vrijhaven_owner login nosuperuser noinherit password :'owner_password';
create role vrijhaven_api login nosuperuser password :'api_password';
grant vrijhaven_api, vrijhaven_resolver, vrijhaven_doorkeeper to vrijhaven_owner;
alter database :"DBNAME" owner to vrijhaven_owner;
alter schema public owner to vrijhaven_owner;
revoke connect on database :"DBNAME" from public;
grant connect on database :"DBNAME" to vrijhaven_api;
SQL
