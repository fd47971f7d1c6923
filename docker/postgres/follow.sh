#!/bin/bash
# Copies the primary on an empty volume, then follows it under the name in FOLLOWER. The copy is moved into place when
# it is whole: one that was interrupted is begun anew.
set -euo pipefail

primary="${PRIMARY:-postgres}"
# In memory, so that a copy of the volume lets nobody in.
export PGPASSFILE="${PASSFILE:-/tmp/pgpass}"
umask 077
echo "*:*:*:vrijhaven_follower:$(cat /run/secrets/postgres_follower_password)" > "$PGPASSFILE"
line="host=$primary port=${PRIMARY_PORT:-5432} user=vrijhaven_follower application_name=$FOLLOWER passfile=$PGPASSFILE"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  copy="$PGDATA.copy"
  mkdir -p "$(dirname "$PGDATA")"
  rm -rf "$copy" "$PGDATA"
  until pg_basebackup --dbname "$line" --pgdata "$copy" --wal-method stream --checkpoint fast; do
    rm -rf "$copy"
    sleep 2
  done
  touch "$copy/standby.signal"
  mv "$copy" "$PGDATA"
fi

# A follower that was made the primary has no standby.signal, and does not look at the line.
exec postgres -c log_min_error_statement=panic -c log_connections=off -c "primary_conninfo=$line" "$@"
