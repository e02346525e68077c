#ifndef CSUPPORT_H
#define CSUPPORT_H

#include <stddef.h>
#include <stdint.h>

// What Swift cannot reach: forking, signal handlers, the terminal at the moment of death.

/// First statement of the program: umask 077, no core dumps, /dev/null on missing descriptors
/// 0 to 2, SIGPIPE and SIGXFSZ ignored, crash handlers installed. Where standard input and output
/// are a terminal it also forks a supervisor and returns in the child; the supervisor never
/// returns, it restores the terminal and ends as the child ended.
void cs_start(void);

/// The terminal is about to be taken over: `restore` (at most 512 bytes) is what gives it back.
void cs_guard_arm(const char *restore, size_t count);

/// The terminal has been given back.
void cs_guard_disarm(void);

/// What the supervisor says after the program was killed, one line, UTF-8, at most 511 bytes.
void cs_guard_sentence(const char *text);

/// Ends the process with `status` at once, restoring the terminal if it is still taken, with one
/// last sentence on standard error.
_Noreturn void cs_guard_exit(int status, const char *sentence);

/// Stops this process as SIGTSTP would; returns when it goes on.
void cs_stop(void);

/// The columns that glibc gives a scalar: -1, 0, 1 or 2. Needs a UTF-8 locale.
int cs_wcwidth(uint32_t scalar);

/// Makes SQLite refuse what can damage a file through SQL. `database` is a `sqlite3 *`.
/// Returns SQLite's result code.
int cs_sqlite_harden(void *database);

/// The first place of `needle` in `text`, or NULL: `memmem`, which glibc keeps for GNU sources.
const void *cs_find(const void *text, size_t count, const void *needle, size_t length);

/// The process's user name's home folder from the password database, or NULL.
const char *cs_home(void);

/// Opens a folder to reach what is in it by name, without the right to list it; a link is not
/// followed. A descriptor, or -1 with errno set.
int cs_open_folder(const char *path);

/// The environment, one `NAME=value` each, ended by NULL. NULL where it was cleared.
char *const *cs_environment(void);

#endif
