# Sourced by run and check: installs the Debian packages that are missing. What is there already costs a few milliseconds.

BUILD_PACKAGES="build-essential meson ninja-build pkg-config gettext python3 libglib2.0-dev libgtk-4-dev
  libadwaita-1-dev libjson-glib-dev libxml2-dev libsqlite3-dev adwaita-icon-theme librsvg2-common desktop-file-utils"
CHECK_PACKAGES="xvfb xauth dbus appstream libxml2-utils fonts-cantarell strace"

as_root () {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages PACKAGE…
install_packages () {
  missing=
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "Precis needs these packages, or what your system calls them:$missing" >&2
    return 1
  fi
  echo "Installing:$missing" >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# quiet COMMAND…: shows what the command said only if it failed
quiet () {
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; return 0; fi
  cat "$log" >&2
  rm -f "$log"
  return 1
}
