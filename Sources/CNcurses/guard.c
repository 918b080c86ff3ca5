#define _GNU_SOURCE 1
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

static const int fatal[] = {SIGHUP,  SIGINT, SIGQUIT, SIGTERM, SIGABRT,
                            SIGSEGV, SIGBUS, SIGFPE,  SIGILL,  SIGTRAP,
                            SIGXFSZ};
static const int notified[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { FATAL = sizeof fatal / sizeof *fatal, NOTIFIED = sizeof notified / sizeof *notified };

// Two buffers, so that a signal never finds one that is being written.
static struct {
  uint8_t bytes[GUARD_BYTES];
  size_t count;
} resets[2];
static atomic_int current;
static atomic_bool held, tells_end, hung_up;

static int terminal = -1, wake = -1;
static struct termios modes;
static struct sigaction former[NSIG];
// A stack of its own, so that a stack overflow can be handled at all.
static char stack[64 * 1024];

void guard_restore(void) {
  if (!atomic_exchange(&held, false)) return;
  const int which = atomic_load(&current);
  size_t sent = 0;
  while (sent < resets[which].count) {
    const ssize_t count = write(terminal, resets[which].bytes + sent, resets[which].count - sent);
    if (count > 0)
      sent += (size_t)count;
    else if (errno != EINTR)
      break;
  }
  tcsetattr(terminal, TCSANOW, &modes);
}

static void end(int number, siginfo_t *info, void *context) {
  (void)context;
  const int saved = errno;
  // A terminal that is closed may hang up twice, from the shell and from the kernel: the end is on its way.
  if (number == SIGHUP && atomic_load(&hung_up)) {
    errno = saved;
    return;
  }
  if ((number == SIGHUP || number == SIGTERM) && atomic_exchange(&tells_end, false)) {
    if (number == SIGHUP) atomic_store(&hung_up, true);
    const char byte = number == SIGHUP ? GUARD_HUNG_UP : GUARD_TERMINATED;
    (void)!write(wake, &byte, 1);
    errno = saved;
    return;
  }
  guard_restore();
  sigaction(number, &former[number], NULL);
  // A fault happens again on return, with its address, in the handler that was there before. What was
  // sent, and a trap, which may count as done, do not: those are raised anew, so that the status is right.
  const bool happensAgain = info->si_code > 0 && (number == SIGSEGV || number == SIGBUS ||
                                                  number == SIGFPE || number == SIGILL);
  if (!happensAgain) raise(number);
  errno = saved;
}

static void notify(int number) {
  const int saved = errno;
  const char byte = number == SIGWINCH  ? GUARD_RESIZED
                    : number == SIGTSTP ? GUARD_STOP
                                        : GUARD_CONTINUED;
  // A full pipe wakes as well as one more byte would.
  (void)!write(wake, &byte, 1);
  errno = saved;
}

// What the parent had the program ignore, as nohup does, stays ignored.
static void install(int number, const struct sigaction *action) {
  sigaction(number, action, &former[number]);
  if (former[number].sa_handler == SIG_IGN) sigaction(number, &former[number], NULL);
}

bool guard_open(int terminalDescriptor, int wakeDescriptor) {
  static bool registered;
  if (tcgetattr(terminalDescriptor, &modes) != 0) return false;
  terminal = terminalDescriptor;
  wake = wakeDescriptor;
  guard_set_reset(NULL, 0);

  stack_t alternate;
  if (sigaltstack(NULL, &alternate) == 0 && (alternate.ss_flags & SS_DISABLE)) {
    alternate = (stack_t){.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
  }
  // Everything is blocked meanwhile, SIGTTOU too: it would stop a background process in tcsetattr.
  struct sigaction ending = {.sa_sigaction = end, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&ending.sa_mask);
  for (int i = 0; i < FATAL; i++) install(fatal[i], &ending);
  struct sigaction notifying = {.sa_handler = notify, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigfillset(&notifying.sa_mask);
  for (int i = 0; i < NOTIFIED; i++) install(notified[i], &notifying);

  if (!registered) registered = atexit(guard_restore) == 0;
  return true;
}

void guard_set_reset(const uint8_t *bytes, size_t count) {
  const int next = 1 - atomic_load(&current);
  if (count > GUARD_BYTES) count = GUARD_BYTES;
  if (count > 0) memcpy(resets[next].bytes, bytes, count);
  resets[next].count = count;
  atomic_store(&current, next);
}

void guard_hold(bool ours) { atomic_store(&held, ours); }

void guard_tell_end(void) { atomic_store(&tells_end, true); }

void guard_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void guard_close(void) {
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &former[fatal[i]], NULL);
  // What is put in order after that is not to be cut off.
  if (atomic_load(&hung_up)) signal(SIGHUP, SIG_IGN);
  for (int i = 0; i < NOTIFIED; i++) sigaction(notified[i], &former[notified[i]], NULL);
  atomic_store(&held, false);
  atomic_store(&tells_end, false);
  atomic_store(&hung_up, false);
}
