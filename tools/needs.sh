# Read by ./run and ./test. `need WHAT...` makes sure that this machine has each of: dotnet postgresql nodejs npm chromium fonts-liberation wrk.
# What is missing is installed from Debian's packages when we are root, after saying so; else it is named in one line and we stop.

has() {
  case $1 in
    dotnet) dotnet --list-sdks 2>/dev/null | grep -q '^10\.' ;;
    postgresql) [ -n "${VIRTUALSCHOOL_POSTGRES:-}" ] || command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ;;
    nodejs) command -v node >/dev/null ;;
    fonts-liberation) compgen -G '/usr/share/fonts/truetype/liberation*/*' >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

need() {
  local what missing=()
  for what in "$@"; do has "$what" || missing+=("$what"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [[ " ${missing[*]} " == *" dotnet "* ]]; then
    stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0 says how to install it."
  elif ! command -v apt-get >/dev/null; then
    stop "Missing on this machine: ${missing[*]}. Install them and start again."
  elif [ "$(id -u)" != 0 ]; then
    stop "Missing on this machine: ${missing[*]}. Install them with: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  echo "Installing from Debian's packages: ${missing[*]}" >&2
  apt-get update -qq >/dev/null || stop "Debian's package lists could not be fetched: check the network, then start again."
  if [[ " ${missing[*]} " == *" postgresql "* ]]; then
    install_packages postgresql-common
    # Debian would start a cluster of its own on the usual port; the service runs its own, private one.
    sed -ri 's/^#? *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  fi
  install_packages "${missing[@]}"
}

# Makes sure of a Chromium for tests: the one without windows works less, the whole one will do.
need_browser() {
  has chromium-headless-shell && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! has chromium; then
    echo "Installing from Debian's packages: chromium-headless-shell" >&2
    (apt-get update -qq >/dev/null; install_packages chromium-headless-shell) 2>/dev/null && return 0
  fi
  need chromium
}

install_packages() {
  local log
  log=$(mktemp)
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" </dev/null >"$log" 2>&1 ||
    { tail -n 20 "$log" >&2; stop "Installing $* failed: the lines above say why."; }
  rm -f "$log"
}

stop() {
  echo "$*" >&2
  exit 1
}
