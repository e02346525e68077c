#define _GNU_SOURCE
#include "csupport.h"
#include <fcntl.h>
#include <pwd.h>
#include <sqlite3.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

int cs_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int cs_sqlite_harden(void *database) {
    int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    return code;
}

const void *cs_find(const void *text, size_t count, const void *needle, size_t length) {
    return memmem(text, count, needle, length);
}

const char *cs_home(void) {
    struct passwd *entry = getpwuid(getuid());
    return entry ? entry->pw_dir : NULL;
}

int cs_open_folder(const char *path) {
    return open(path, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

char *const *cs_environment(void) {
    extern char **environ;
    return environ;
}
