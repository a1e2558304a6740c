#!/usr/bin/env bash
# Whether the portal answers with its sign-in page. The runtime image has no curl, bash is enough.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}"
printf 'GET /aanmelden HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ "$status" == 200 ]]
