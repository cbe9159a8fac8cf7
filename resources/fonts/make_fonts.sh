#!/bin/sh
# Builds the bundled cut of Inter from Debian's package fonts-inter (3.19) with python3-fonttools:
#   apt-get install fonts-inter python3-fonttools && sh resources/fonts/make_fonts.sh
# The same input gives the same bytes. What the cut changes, and why, stands in make_fonts.py.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=${1:-/usr/share/fonts/opentype/inter}
for weight in Regular Medium SemiBold; do
    SOURCE_DATE_EPOCH=0 /usr/bin/python3 "$here/make_fonts.py" "$source/Inter-$weight.otf" "$here/InterTabular-$weight.ttf" "$weight"
done
