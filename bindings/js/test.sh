#!/usr/bin/env bash
# Tests the package as it is built in dist/: against the crate itself, in Node.js, with Vite and in Chromium. CHROMIUM names another browser.
set -euo pipefail
cd "$(dirname "$0")"
[ -d dist ] || ./build
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || { apt-get update -qq && apt-get install -y -qq chromium; }
node --test --test-concurrency="${TEST_CONCURRENCY:-2}" tests/ "$@"
