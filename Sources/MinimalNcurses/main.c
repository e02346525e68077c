// The least that a terminal program can do: take the terminal, draw one screen, end at `q`. The
// benchmark compares the program's first screen with this one's.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <string.h>

static const char *const words =
    "Buurttuin op braakliggende grond: bewoners van een straat maken er samen een moestuin van "
    "en vragen om water, grond en een plek in de schuur. Café, coöperatie, één jaar. ";

// Fills a row with running text, as many letters as the benchmarked screen has.
static void draw(int row, int columns) {
    move(row, 0);
    for (int column = 0; column < columns;) {
        int room = columns - column, length = (int)strlen(words);
        addnstr(words, room < length ? room : length);
        int y;
        getyx(stdscr, y, column);
        if (y != row || column == 0) return;
    }
}

int main(void) {
    setlocale(LC_ALL, "");
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (!screen) return 1;
    raw();
    noecho();
    nonl();
    start_color();
    use_default_colors();
    init_pair(1, 252, 234);
    init_pair(2, 117, 236);
    for (int row = 0; row < LINES; row++) {
        attrset(row == 0 || row == LINES - 1 ? COLOR_PAIR(2) | A_BOLD : COLOR_PAIR(1));
        if (row < LINES - 1) draw(row, COLS - 1);
        else addstr("\n");
    }
    mvaddstr(LINES - 1, 0, " q stoppen  ? hulp");
    refresh();
    while (getch() != 'q') {
    }
    endwin();
    delscreen(screen);
    return 0;
}
