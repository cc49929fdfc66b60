# shellcheck shell=bash
# What ./run, ./test and .ci/run need of the machine, and how they build without getting in each other's way. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# as_root COMMAND...: as root, by sudo without a password, or by sudo where somebody sits at the terminal to give it.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then sudo "$@"
  else return 1; fi
}

may_become_root() {
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }
}

# Debian's package makes a cluster on port 5432 when it is installed; nobody asked for that one, so it is told not to first.
# shellcheck disable=SC2016 # the shell that gets it expands it
readonly no_cluster='conf=/etc/postgresql-common/createcluster.conf; mkdir -p /etc/postgresql-common; touch "$conf"; sed -i "/^[# ]*create_main_cluster/d" "$conf"; echo "create_main_cluster = false" >>"$conf"'

# install_packages WHAT PACKAGE...: by apt, or says what to type.
install_packages() {
  local what=$1; shift
  command -v apt-get >/dev/null || die "$what is missing, and so is apt-get: install the counterpart of: $*"
  if ! may_become_root; then
    say "$what is missing, and installing it needs root. Run this as root, then start again:"
    case " $* " in *" postgresql "*) say "  sh -c '$no_cluster'" ;; esac
    die "  apt-get update && apt-get install -y --no-install-recommends $*"
  fi
  say "Memasang $what: apt-get install $* …"
  case " $* " in *" postgresql "*) as_root sh -ec "$no_cluster" ;; esac
  as_root apt-get -q -o DPkg::Lock::Timeout=300 update >&2 || say "apt-get update failed; trying with the lists that are there."
  as_root env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold \
    install --no-install-recommends "$@" >&2 || die "apt-get could not install $*: see above."
}

need_dotnet() {
  command -v dotnet >/dev/null || PATH="$PATH:${DOTNET_ROOT:-$HOME/.dotnet}"
  if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
    say "The .NET SDK 10 is missing. Ubuntu 24.04 and later: apt-get install dotnet-sdk-10.0."
    die "Others, Debian among them: https://dotnet.microsoft.com/download/dotnet/10.0"
  fi
  # A user without a home (a service's, a container's) still needs a place for the SDK's and NuGet's files.
  if [ ! -w "${HOME:-/nonexistent}" ]; then
    HOME=${TMPDIR:-/tmp}/newsportal-home-$(id -u)
    [ -d "$HOME" ] || mkdir -m 0700 "$HOME"
    [ -O "$HOME" ] || die "HOME names no folder to write to, and $HOME is somebody else's."
    export HOME
  fi
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
  # Build servers outlive the build and hold the terminal's or a pipe's end open.
  export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
}

need_icu() {
  local ldconfig
  ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
  "$ldconfig" -p 2>/dev/null | grep libicuuc >/dev/null && return
  command -v apt-cache >/dev/null || die "ICU (libicu) is missing: install it."
  install_packages ICU "$(apt-cache pkgnames libicu | grep -E '^libicu[0-9]+$' | sort -V | tail -1)"
}

need_postgres() {
  local initdb
  [ -z "${NEWSPORTAL_PG_BIN:-}" ] || return 0 # the program judges what was named
  for initdb in /usr/lib/postgresql/*/bin/initdb; do [ ! -x "$initdb" ] || return 0; done
  ! command -v initdb >/dev/null || return 0
  install_packages PostgreSQL postgresql
}

# The newsroom's editor is put together by npm when the site is built; 18 is the oldest that its tools run on.
need_node() {
  local major
  major=$(node --version 2>/dev/null | sed 's/^v//; s/\..*//')
  if [ "${major:-0}" -ge 18 ] && command -v npm >/dev/null; then return; fi
  [ "${major:-18}" -ge 18 ] || die "Node.js $major is too old to build the newsroom's editor: install 18 or newer, from https://nodejs.org or the system's packages."
  install_packages Node.js nodejs npm
}

chromium_path() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

need_chromium() {
  chromium_path >/dev/null || install_packages Chromium chromium fonts-liberation
}

# not_ours FOLDER: the first folder of a build's output that we may not write to.
not_ours() {
  if [ -d "$1" ]; then find "$1" -maxdepth 3 -type d ! -writable -print -quit 2>/dev/null
  elif [ ! -w "$(dirname "$1")" ]; then echo "$1"; fi
}

# building FOLDER COMMAND...: one build at a time in the folder of build output. The lock is not handed on to what is built and run later.
building() {
  local out=$1; shift
  mkdir -p "$out"
  [ -e "$out/build.lock" ] || : >"$out/build.lock"
  (
    flock -n 9 || { say "Menunggu pembangunan lain selesai …"; flock 9; }
    "$@"
  ) 9<"$out/build.lock"
}

# Where root builds in somebody's checkout, that somebody must be able to build again.
give_to_owner() {
  [ "$(id -u)" -ne 0 ] || [ "$(stat -c %u "$1")" -eq 0 ] || chown -R --reference="$1" "$2"
}

# What the bench needs: a server to compare with, and one that asks.
need_bench() {
  command -v wrk >/dev/null || install_packages "wrk" wrk
  # Debian's nginx starts a server of its own when it is installed; nobody asked for that one.
  if ! command -v nginx >/dev/null && ! [ -x /usr/sbin/nginx ]; then
    [ -e /usr/sbin/policy-rc.d ] || { as_root sh -c 'printf "#!/bin/sh\nexit 101\n" >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d' && ours=1; }
    install_packages "nginx" nginx-light
    [ -z "${ours:-}" ] || as_root rm -f /usr/sbin/policy-rc.d
  fi
  command -v nginx >/dev/null || PATH="$PATH:/usr/sbin"
}
