# Brings the schemas up to date and ends. Build from the root of a built checkout.
FROM eclipse-temurin:17-jre

RUN groupadd --system --gid 10001 loomhive \
 && useradd --system --uid 10001 --gid loomhive --home-dir /opt/loomhive --shell /usr/sbin/nologin loomhive

WORKDIR /opt/loomhive
COPY launcher/target/lib lib
COPY launcher/target/launcher-0.1.0.jar lib/
COPY docker/migrate.sh docker/first-admin.sh docker/read-secrets.sh ./
RUN chmod 0555 migrate.sh first-admin.sh read-secrets.sh

ENV LOOMHIVE_MODE=production LOOMHIVE_HOME=/tmp/loomhive
USER loomhive
ENTRYPOINT ["/opt/loomhive/migrate.sh"]
