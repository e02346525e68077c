#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>

// Attribute masks are casts in C, so Swift does not import them.
static const attr_t cn_bold = WA_BOLD;
static const attr_t cn_underline = WA_UNDERLINE;
static const attr_t cn_reverse = WA_REVERSE;

// Swift 6 refuses to read mutable globals: stdin, stdout, stdscr, COLORS stay on this side.
static inline SCREEN *cn_start(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *cn_window(void) { return stdscr; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }

// term.h defines words such as columns and lines as macros; this one function is all we need.
extern char *tigetstr(const char *);

// terminfo's own macros are lost on Swift; NULL where the terminal lacks the capability.
static inline const char *cn_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

static inline int cn_is_utf8(void) {
    const char *codeset = nl_langinfo(CODESET);
    return codeset && (codeset[0] == 'U' || codeset[0] == 'u');
}

// 0 where the size cannot be read.
static inline int cn_terminal_size(int *columns, int *rows) {
    struct winsize now;
    if (ioctl(1, TIOCGWINSZ, &now) != 0) return 0;
    *columns = now.ws_col;
    *rows = now.ws_row;
    return 1;
}

#endif
