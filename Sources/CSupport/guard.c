// Gives the terminal back when the program crashes. The handlers only write and tcsetattr:
// nothing else is async-signal-safe, endwin included.
#define _GNU_SOURCE
#include "csupport.h"
#include "guard.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static struct guard_page private_page;
struct guard_page *guard_page = &private_page;

static struct termios saved;
static int has_saved;

void guard_save_terminal(void) { has_saved = tcgetattr(STDIN_FILENO, &saved) == 0; }

void guard_restore_terminal(void) {
    if (!guard_page->is_armed) return;
    guard_page->is_armed = 0;
    size_t done = 0;
    while (done < guard_page->count && done < sizeof guard_page->restore) {
        ssize_t written =
            write(STDOUT_FILENO, guard_page->restore + done, guard_page->count - done);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) break;
        done += (size_t)written;
    }
    if (has_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

void guard_say(const char *text, size_t count) {
    size_t done = 0;
    while (done < count) {
        struct pollfd room = {.fd = STDERR_FILENO, .events = POLLOUT};
        int ready = poll(&room, 1, 500);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return;
        ssize_t written = write(STDERR_FILENO, text + done, count - done);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        done += (size_t)written;
    }
}

static void on_crash(int number) {
    int kept = errno;
    guard_restore_terminal();
    errno = kept;
    // SA_RESETHAND has put the default action back; unblocked, the signal ends the process.
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, number);
    sigprocmask(SIG_UNBLOCK, &mask, NULL);
    raise(number);
}

void guard_install_handlers(void) {
    // A stack of its own, so that a stack overflow can still be handled.
    static char stack[64 * 1024];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS, SIGXCPU};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_handler = on_crash;
        action.sa_flags = SA_ONSTACK | SA_RESETHAND;
        sigaction(crashes[i], &action, NULL);
    }
}

void cs_guard_arm(const char *restore, size_t count) {
    if (count > sizeof guard_page->restore) count = sizeof guard_page->restore;
    memcpy(guard_page->restore, restore, count);
    guard_page->count = count;
    guard_page->is_armed = 1;
}

void cs_guard_disarm(void) { guard_page->is_armed = 0; }

void cs_guard_sentence(const char *text) {
    strncpy(guard_page->sentence, text, sizeof guard_page->sentence - 1);
}

_Noreturn void cs_guard_exit(int status, const char *sentence) {
    guard_restore_terminal();
    guard_say(sentence, strlen(sentence));
    _exit(status);
}

void cs_stop(void) { raise(SIGSTOP); }
