# shellcheck shell=bash disable=SC2154
# What servers are told is changed on all of them. A server that was left out must not undo it when it becomes the primary: the database
# numbers what the cluster was told, and each server keeps on its volume what it last read, and which number that was at.

told_files=(allowed databases logins settings)

refuse_old_files() {
  local file
  step 'compare the files with what the cluster was told'
  read_told
  for file in "${told_files[@]}"; do
    ! is_old "$file" || stop "$config/$file is older than what the cluster was told since: copy it from another server, and start the unit again"
  done
}

# Lines of file, hash and number. A new primary has been told nothing yet, and its standby may not know of it.
read_told() {
  local known
  told=''
  known=$(sql -d postgres -c "SELECT to_regclass('sovereign_told') IS NOT NULL")
  [[ $known == f ]] || told=$(sql -d postgres -F ' ' -c 'SELECT file, hash, number FROM sovereign_told')
}

# Nobody has touched it here since, and another one counts by now. What is written here anew may be what was there before.
is_old() {
  local last number read at
  read -r last number <<<"$(told_of "$1")"
  read -r read at <<<"$(read_here "$1")"
  [[ $read == "$(hash_of "$1")" && $read != "$last" ]] && ((number > at))
}

# What the primary took over counts from now on. A database from a backup may know less than its servers do.
tell_cluster() {
  local file hash last number at
  for file in "${told_files[@]}"; do
    hash=$(hash_of "$file")
    read -r last number <<<"$(told_of "$file")"
    [[ $hash != "$last" ]] || continue
    read -r _ at <<<"$(read_here "$file")"
    number=$((1 + (number > at ? number : at)))
    sql -d postgres -c "INSERT INTO sovereign_told VALUES ('$file', '$hash', $number)
      ON CONFLICT (file) DO UPDATE SET hash = excluded.hash, number = excluded.number"
  done
  read_told
}

remember_files() {
  local file number
  install -d -m 0700 "$volume/told"
  for file in "${told_files[@]}"; do
    read -r _ number <<<"$(told_of "$file")"
    echo "$(hash_of "$file") $number" >"$volume/told/$file.new"
    mv "$volume/told/$file.new" "$volume/told/$file"
  done
}

told_of() { sed -n "s/^$1 //p" <<<"$told" | grep . || echo none 0; }

read_here() { cat "$volume/told/$1" 2>/dev/null || echo none 0; }

hash_of() { sha256sum <"$config/$1" | sed 's/ .*//'; }
