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

# Lines of login, database and password, with one blank between them: a password may have more. It goes by the environment, which
# nobody else can read.
apply_logins() {
  local line login database names=''
  step 'create the logins'
  while IFS= read -r line; do
    [[ -n $line ]] || continue
    login=${line%% *} line=${line#* }
    database=${line%% *}
    PASSWORD=${line#* } sql -d "$database" -v login="$login" -f "$here/login.sql"
    names+="$login "
  done <"$config/logins"
  sql -d postgres -v logins="$names" -f "$here/retired.sql"
}
