#!/bin/bash
# Asks the operator port whether the site and its database answer; needs no tool beyond bash.
exec 3<>/dev/tcp/127.0.0.1/8081 || exit 1
printf 'GET %s/health/ready HTTP/1.0\r\nHost: localhost:8081\r\n\r\n' "${LOOMHIVE_CONTEXT:-}" >&3
read -r -t 4 answer <&3
case "$answer" in *' 200 '*) exit 0 ;; *) exit 1 ;; esac
