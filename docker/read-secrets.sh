# Sourced: each file in /run/secrets is one configuration value; its name is the key.
for file in /run/secrets/*; do
  [ -f "$file" ] || continue
  name=$(basename "$file" | tr 'a-z.' 'A-Z_')
  export "$name=$(cat "$file")"
done
