#ifndef CSUPPORT_GUARD_H
#define CSUPPORT_GUARD_H

#include <stddef.h>
#include <termios.h>

// Shared between the program and its supervisor, so that either can give the terminal back.
struct guard_page {
    volatile int is_armed;
    volatile size_t count;
    char restore[512];
    char sentence[512];
};

extern struct guard_page *guard_page;

void guard_install_handlers(void);
void guard_save_terminal(void);
void guard_restore_terminal(void);

/// Writes on standard error; gives up where nobody reads.
void guard_say(const char *text, size_t count);

#endif
