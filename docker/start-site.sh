#!/bin/bash
# Starts the one site of this image. Everything it writes goes to /tmp, which is a tmpfs.
set -euo pipefail
. /opt/loomhive/read-secrets.sh
exec java -XX:MaxRAMPercentage=60 -XX:+UseTransparentHugePages -XX:+ExitOnOutOfMemoryError -Duser.timezone=UTC -Duser.language=en -Dfile.encoding=UTF-8 \
  -Djava.awt.headless=true -Djava.net.preferIPv4Stack=true ${LOOMHIVE_JAVA_OPTIONS:-} \
  -jar /opt/loomhive/payara-micro.jar --rootdir /tmp/server --port 8080 --nohazelcast --disablephonehome \
  --prebootcommandfile /opt/loomhive/preboot.txt --logproperties /opt/loomhive/logging.properties \
  --deploy /opt/loomhive/site.war
