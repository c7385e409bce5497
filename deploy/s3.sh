#!/usr/bin/env bash
# For S3 and what speaks its protocol: `deploy/s3.sh s3://BUCKET[/FOLDER]` after `cargo xtask build`.
# Files of a new build come first and the page last, so that no visitor gets a page without its files.
set -euo pipefail
to=${1:?"say where to: s3://BUCKET or s3://BUCKET/FOLDER"}
cd "$(dirname "$0")/../dist"

forever="public, max-age=31536000, immutable"
put() { aws s3 cp --only-show-errors "$@"; }

for file in app-*.js worker-*.js; do
  put --content-type "text/javascript; charset=utf-8" --cache-control "$forever" "$file" "$to/$file"
done
for file in *.wasm; do
  put --content-type application/wasm --cache-control "$forever" "$file" "$to/$file"
done
for file in model-*.bin; do
  put --content-type application/octet-stream --cache-control "$forever" "$file" "$to/$file"
done
put --recursive --cache-control no-cache --exclude "*" --include "*.css" --include "*.svg" \
  --include "*.png" --include "*.txt" --include "start-*.js" --include "offline-*.js" . "$to/"
put --content-type application/manifest+json --cache-control no-cache gloss.webmanifest "$to/gloss.webmanifest"
put --content-type "text/html; charset=utf-8" --cache-control no-cache index.html "$to/index.html"
put --content-type "text/javascript; charset=utf-8" --cache-control no-cache service-worker.js "$to/service-worker.js"
