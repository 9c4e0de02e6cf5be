#!/bin/sh
# Sets up a checkout: npm packages (with the Node they need) and ffmpeg. Does nothing, quickly, when all is there.
set -eu
cd "$(dirname "$0")"

stamp=node_modules/.reelwright-setup
node=node_modules/node/bin/node

packages_ready() { cmp -s package-lock.json "$stamp" && [ -x "$node" ]; }
ffmpeg_ready() { [ -n "${REELWRIGHT_FFMPEG:-}" ] || { command -v ffmpeg && command -v ffprobe; } >/dev/null 2>&1; }
if packages_ready && ffmpeg_ready; then exit 0; fi

say() { printf 'reelwright: %s\n' "$*" >&2; }
# Two first starts at once wait for each other.
if [ -z "${REELWRIGHT_SETUP_LOCKED:-}" ] && command -v flock >/dev/null 2>&1 && [ -w . ]; then
  REELWRIGHT_SETUP_LOCKED=1 exec flock .setup.lock sh setup.sh
fi

wanted=
command -v npm >/dev/null 2>&1 || wanted="nodejs npm"
ffmpeg_ready || wanted="$wanted ffmpeg"
wanted=${wanted# }

# Installs with the system's package manager, as root or where sudo asks no password.
system_install() {
  root=
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null && root=sudo; } || return 1
  if command -v apt-get >/dev/null 2>&1; then
    $root apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $wanted >&2
  else
    return 1
  fi
}

if [ -n "$wanted" ]; then
  say "first start: installing $wanted with the system's package manager"
  log=$(mktemp)
  if ! system_install 2>"$log"; then
    tail -n 3 "$log" >&2
    rm -f "$log"
    if command -v brew >/dev/null 2>&1; then
      say "please run: brew install $(printf '%s' "$wanted" | sed 's/nodejs npm/node/')   and start again"
    else
      say "please run: sudo apt-get install $wanted   (or install them your system's way) and start again"
    fi
    exit 9
  fi
  rm -f "$log"
fi

# The packages are fetched under the Node they are for: under an older one npm leaves out, without a word, what says it needs a newer.
fetch_node() {
  version=$(sed -n 's/^ *"node": "\([0-9.]*\)".*/\1/p' package.json)
  (cd "$1" && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "node@$version" &&
    cd node_modules/node && node installArchSpecificPackage.js) >&2 && [ -x "$1/node_modules/node/bin/node" ]
}

# `npm ci` is not used: it refuses a lock file that lacks other platforms' optional packages. With --no-save the lock file decides and stays.
if ! packages_ready; then
  say "first start: fetching Node 24 and the npm packages (about 500 MB unpacked, once)"
  runtime=$(mktemp -d)
  trap 'rm -rf "$runtime"' EXIT
  fetch_node "$runtime" || {
    say "Node 24 could not be fetched: check the network (npm config get registry) and start again"
    exit 9
  }
  PATH="$runtime/node_modules/node/bin:$PATH" npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || {
    say "the npm packages could not be fetched: check the network (npm config get registry) and start again"
    exit 9
  }
  mkdir -p node_modules/node/bin node_modules/.bin
  cp "$runtime/node_modules/node/bin/node" "$node"
  ln -sf ../node/bin/node node_modules/.bin/node
  cp package-lock.json "$stamp"
fi
say "set up"
