#!/bin/sh
# Backs up, encrypts, keeps the 30 newest. DATA_DIR, BACKUP_DIR and AGE_RECIPIENT (age1…, its private key kept
# elsewhere) come from the environment; without AGE_RECIPIENT the backups stay readable on this disk.
set -eu
umask 077
cd "$(dirname "$0")/../.."
node=node_modules/.bin/node
# What was erased, by ids only: a restore reads it beside the backups.
"$node" scripts/backup/main.ts --erasures-only --to "$BACKUP_DIR/"
if [ -z "${AGE_RECIPIENT:-}" ]; then
  exec "$node" scripts/backup/main.ts --to "$BACKUP_DIR/" --keep 30
fi
plain=$(mktemp -d)
trap 'rm -rf "$plain"' EXIT
trap 'exit 1' HUP INT TERM # a shell that is ended by a signal skips EXIT
"$node" scripts/backup/main.ts --to "$plain/"
name=$(basename "$plain"/*.db)
age -r "$AGE_RECIPIENT" -o "$BACKUP_DIR/$name.age.partial" "$plain/$name"
mv "$BACKUP_DIR/$name.age.partial" "$BACKUP_DIR/$name.age"
# The names sort by time.
find "$BACKUP_DIR" -maxdepth 1 -name 'mang-non-*.db.age' | sort -r | tail -n +31 | while read -r old; do rm -- "$old"; done
