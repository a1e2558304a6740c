#!/usr/bin/env bash
# Makes the three schemas and the six accounts, once, when the data directory is empty. Only the owner is granted anything
# here; the portal's changelog (910-grants.sql) grants the rest. Passwords come from files, never from this repository.

# sql DIRECTORY: prints the statements, with the passwords that lie in the directory
sql() {
    local schema account password
    for schema in register partner member; do
        echo "create database if not exists $schema character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
    done
    for account in owner signin partner member staff identity; do
        password=$(<"$1/zichtbaar.database.$account.password")
        if [[ -z "$password" ]]; then
            echo "The password of account $account is empty." >&2
            return 1
        fi
        password=${password//\\/\\\\}
        password=${password//\'/\'\'}
        echo "create user if not exists 'zichtbaar_$account'@'%' identified by '$password';"
    done
    for schema in register partner member; do
        echo "grant all on $schema.* to 'zichtbaar_owner'@'%' with grant option;"
    done
}

# In a shell of its own, so that it works whether the image runs this file or reads it into its own shell.
(
    set -euo pipefail
    secrets=${ZICHTBAAR_SECRETS:-/run/secrets}
    statements=$(sql "$secrets")
    MYSQL_PWD=$(<"$secrets/mariadb_root") mariadb --protocol=socket --user=root --default-character-set=utf8mb4 \
        ${ZICHTBAAR_SOCKET:+--socket="$ZICHTBAAR_SOCKET"} <<<"$statements"
)
