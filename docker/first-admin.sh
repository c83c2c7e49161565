#!/bin/bash
# Opens the account of the first network admin and tells once what she needs to sign in.
set -euo pipefail
. /opt/loomhive/read-secrets.sh
exec java -Xmx256m -Dloomhive.checkout=/opt/loomhive -cp '/opt/loomhive/lib/*' org.loomhive.launcher.Main staff "$@"
