# shellcheck shell=bash disable=SC2154
# The volume outlives the server. Its file system bears the cluster's id as UUID, so that nothing else is ever written to.

prepare_volume() {
  wait_for_volume
  mountpoint -q "$volume" || mount_volume
  refuse_other_versions
}

# A cloud attaches the volume when the server is there, which may be minutes later.
wait_for_volume() {
  local tries
  step 'wait for the volume'
  for ((tries = 0; tries < 150; tries++)); do
    [[ -b $device ]] && return
    sleep 2
  done
  stop "there is no volume at $device"
}

mount_volume() {
  step 'mount the volume'
  format_if_empty
  [[ $(blkid -p -s UUID -o value "$device") == "$cluster_id" ]] || stop "the volume at $device belongs to something else; it was left alone"
  check_file_system -p
  # Says no where there is something to grow before everything was checked. While it runs, a timer looks for more.
  resize2fs "$device" || { check_file_system -p -f && resize2fs "$device"; }
  mkdir -p "$volume"
  mount -o noatime "$device" "$volume"
}

# 2 means that there is nothing at all. Whatever else blkid does not know may be somebody's data.
format_if_empty() {
  local code=0
  blkid -p "$device" || code=$?
  case $code in
    0) ;;
    2) mkfs.ext4 -q -U "$cluster_id" -L postgres "$device" ;;
    *) stop "blkid cannot tell what is on the volume at $device; it was left alone" ;;
  esac
}

# 1 means that it was repaired.
check_file_system() {
  local code=0
  e2fsck "$@" "$device" || code=$?
  ((code <= 1)) || stop "the file system of the volume needs to be repaired by hand (e2fsck $device)"
}

refuse_other_versions() {
  local found
  for found in "$volume"/*/main/PG_VERSION; do
    [[ ! -s $found || $found == "$data/PG_VERSION" ]] || stop "the volume holds PostgreSQL $(<"$found"): pg_upgrade it by hand"
  done
}
