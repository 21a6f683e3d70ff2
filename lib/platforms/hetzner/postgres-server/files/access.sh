# shellcheck shell=bash disable=SC2154
# Databases and logins: the files say what there must be. What they no longer name is kept; a login just cannot log in anymore.

apply_databases() {
  local database
  step 'create the databases'
  sql -d postgres -f "$here/roles.sql"
  while read -r database; do
    [[ -z $database ]] || sql -d postgres -v database="$database" -f "$here/database.sql"
  done <"$config/databases"
}

# Lines of login and database. The password is in a file of the login's name and goes by the environment, which nobody else can read.
apply_logins() {
  local login database
  step 'create the logins'
  while read -r login database; do
    [[ -z $login ]] || PASSWORD=$(<"$config/passwords/$login") sql -d "$database" -v login="$login" -f "$here/login.sql"
  done <"$config/logins"
  sql -d postgres -v logins="$(awk '{ print $1 }' "$config/logins" | tr '\n' ' ')" -f "$here/retired.sql"
}
