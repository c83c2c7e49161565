#!/bin/bash
# Makes schemas, accounts and tables on the configured server, or brings them up to date.
set -euo pipefail
. /opt/loomhive/read-secrets.sh
exec java -Xmx256m -Dloomhive.checkout=/opt/loomhive -cp '/opt/loomhive/lib/*' org.loomhive.launcher.Main migrate
