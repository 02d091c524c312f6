#!/usr/bin/env bash
# A PostgreSQL server for the tests: `.ci/postgres.sh start` prints its address, `.ci/postgres.sh stop` ends it.
#
#   LEITSTAND_TEST_DATABASE=$(.ci/postgres.sh start) pytest tests/journal tests/web
#
# Debian's server on a unix socket in a folder of its own (LEITSTAND_TEST_POSTGRES_FOLDER, or /tmp/leitstand-postgres-UID),
# without fsync: what it holds is thrown away. Installs the package where it is missing and we may.
set -euo pipefail

folder=${LEITSTAND_TEST_POSTGRES_FOLDER:-/tmp/leitstand-postgres-$(id -u)}

binaries() {
    find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1 | xargs -r dirname
}

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start() {
    local bin
    bin=$(binaries)
    if [ -z "$bin" ] && [ "$(id -u)" = 0 ]; then
        apt-get update -qq >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
        bin=$(binaries)
    fi
    if [ -z "$bin" ]; then
        echo "no PostgreSQL server in /usr/lib/postgresql: install the package 'postgresql'" >&2
        exit 1
    fi
    if ! as_owner "$bin/pg_ctl" -D "$folder/data" status >/dev/null 2>&1; then
        if [ -e "$folder" ] && [ ! -d "$folder/data" ]; then
            echo "$folder is there and no folder of this script: name another one" >&2
            exit 1
        fi
        rm -rf "$folder"
        mkdir -m 700 "$folder" # nobody else reaches the socket in it, so it asks for no password
        [ "$(id -u)" != 0 ] || chown postgres "$folder"
        as_owner "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
            --locale-provider=icu --icu-locale=de --no-sync >/dev/null # sorts as people do: we must not rely on it
        as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 120 start -o "-k $folder -c listen_addresses='' \
            -c fsync=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB" >/dev/null
    fi
    echo "postgresql:///postgres?host=$folder&user=postgres"
}

stop() {
    local bin
    bin=$(binaries)
    if [ -n "$bin" ] && [ -d "$folder/data" ]; then
        as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
        rm -rf "$folder"
    fi
}

case ${1:-} in
start) start ;;
stop) stop ;;
*)
    echo "usage: .ci/postgres.sh start|stop" >&2
    exit 2
    ;;
esac
