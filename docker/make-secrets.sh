#!/usr/bin/env bash
# Makes what docker/secrets lacks: passwords and keys of a new installation. Keeps what is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
umask 077
mkdir -p secrets

password() { [ -s "secrets/$1" ] || openssl rand -base64 24 | tr '+/' '-_' | tr -d '\n=' >"secrets/$1"; }
key() { [ -s "secrets/$1" ] || openssl rand -base64 32 | tr -d '\n' >"secrets/$1"; }

for name in loomhive.db.admin.password loomhive.migrator.password loomhive.shop.commerce.password \
  loomhive.portal.commerce.password loomhive.admin.commerce.password loomhive.care.password; do
  password "$name"
done
key loomhive.link.key
key loomhive.seal.key
if [ ! -s secrets/loomhive.letterbox.private ]; then
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -outform DER -out secrets/pair.der 2>/dev/null
  openssl pkcs8 -topk8 -nocrypt -inform DER -in secrets/pair.der -outform DER | base64 | tr -d '\n' >secrets/loomhive.letterbox.private
  openssl pkey -inform DER -in secrets/pair.der -pubout -outform DER | base64 | tr -d '\n' >secrets/loomhive.letterbox.public
  rm secrets/pair.der
fi
for name in loomhive.stripe.key loomhive.stripe.webhook.secret; do
  [ -e "secrets/$name" ] || : >"secrets/$name"
done
# The containers run as user 10001 and are handed single files. Where that user cannot be made their
# owner they are readable, but nobody else on this machine gets into the folder.
chmod 0700 secrets
if chown 10001:10001 secrets/* 2>/dev/null; then chmod 0400 secrets/*; else chmod 0444 secrets/*; fi
echo "Secrets are in docker/secrets. Put the two Stripe secrets there before the first start."
