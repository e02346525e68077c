// The first statement of the program, and the supervisor: a small parent that outlives every way
// in which the program can die, SIGKILL and a stack overflow on a worker thread included.
#define _GNU_SOURCE
#include "csupport.h"
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile pid_t child;

static void forward(int number) {
    int kept = errno;
    if (child > 0) kill(child, number);
    errno = kept;
}

static void handle(int number, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, NULL);
}

static _Noreturn void supervise(const sigset_t *mask) {
    const int forwarded[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP};
    for (size_t i = 0; i < sizeof forwarded / sizeof *forwarded; i++)
        handle(forwarded[i], forward);
    sigprocmask(SIG_SETMASK, mask, NULL);
    for (;;) {
        int status;
        pid_t ended = waitpid(child, &status, WUNTRACED);
        if (ended < 0) {
            if (errno == EINTR) continue;
            _exit(70);
        }
        if (WIFSTOPPED(status)) {
            // The program has given the terminal back and stopped: stop with it, so that the
            // shell takes over, and let it go on when the shell says so.
            raise(SIGSTOP);
            kill(child, SIGCONT);
            continue;
        }
        if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
        if (WIFSIGNALED(status)) {
            int had_terminal = guard_page->is_armed;
            guard_restore_terminal();
            if (had_terminal || guard_page->sentence[0]) {
                guard_say(guard_page->sentence,
                          strnlen(guard_page->sentence, sizeof guard_page->sentence));
            }
            _exit(128 + WTERMSIG(status));
        }
    }
}

static void fill_missing_descriptors(void) {
    for (int descriptor = 0; descriptor <= 2; descriptor++) {
        if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
        // The lowest free number is this one, so no descriptor of SQLite's can become 0, 1 or 2.
        if (open("/dev/null", O_RDWR) < 0) _exit(70);
    }
}

void cs_start(void) {
    umask(077);
    fill_missing_descriptors();
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    guard_install_handlers();
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return;

    guard_save_terminal();
    // An orphaned program, or a supervisor whose shell took the terminal back, may still put the
    // terminal right: without this it would be stopped for trying.
    sigset_t blocked, mask;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTTOU);
    sigprocmask(SIG_BLOCK, &blocked, &mask);
    mask = blocked;

    void *page = mmap(NULL, sizeof *guard_page, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return;
    guard_page = page;

    // Held back until each side has its handlers: a signal in between would hit the wrong one.
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    pid_t parent = getpid();
    child = fork();
    if (child > 0) supervise(&mask);
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGHUP);
        if (getppid() != parent) _exit(129);
    }
    sigprocmask(SIG_SETMASK, &mask, NULL);
}
