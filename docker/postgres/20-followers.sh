#!/bin/bash
# Runs once, on an empty volume, after 10-roles.sh: a role that may copy the server and follow it, and nothing else.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set follower_password="$(cat /run/secrets/postgres_follower_password)" <<'SQL'
create role vrijhaven_follower login nosuperuser replication password :'follower_password';
-- From the next start on, which is the one that serves: a write is acknowledged once one of both has it.
alter system set synchronous_standby_names = 'ANY 1 (follower_one, follower_two)';
SQL
echo 'host replication vrijhaven_follower all scram-sha-256' >> "$PGDATA/pg_hba.conf"
