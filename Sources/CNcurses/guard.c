#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// Every signal ends a process that does not take it, but for these.
static const int sparing[] = {SIGKILL, SIGSTOP, SIGCHLD, SIGURG, SIGTTIN, SIGTTOU, SIGWINCH, SIGTSTP, SIGCONT};
static const int notified[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { SPARING = sizeof sparing / sizeof *sparing, NOTIFIED = sizeof notified / sizeof *notified };

static bool ends(int number) {
  for (int i = 0; i < SPARING; i++)
    if (number == sparing[i]) return false;
  // Those between are of the C library.
  return number < 32 || (number >= SIGRTMIN && number <= SIGRTMAX);
}

// Two buffers, so that a signal never finds one that is being written.
static struct {
  uint8_t bytes[GUARD_BYTES];
  size_t count;
} resets[2];
static atomic_int current;
static atomic_bool held, tells_end, is_nonblocking;
// The signal that was told and did not end the program.
static atomic_int told;

static int terminal = -1, wake = -1;
static struct termios modes;
static struct sigaction former[NSIG];
// A stack of its own, so that a stack overflow can be handled at all.
static char stack[64 * 1024];

// Sends what is left of some bytes as far as the terminal takes them now. False where it takes no more.
static bool send_rest(const uint8_t *bytes, size_t count, size_t *sent) {
  while (*sent < count) {
    const ssize_t more = write(terminal, bytes + *sent, count - *sent);
    if (more > 0)
      *sent += (size_t)more;
    else if (more == 0 || errno != EINTR)
      return false;
  }
  return true;
}

void guard_restore(void) {
  if (!atomic_exchange(&held, false)) return;
  const int which = atomic_load(&current);
  // Who reads the terminal may have stopped: nothing here waits for them.
  const int flags = fcntl(terminal, F_GETFL);
  fcntl(terminal, F_SETFL, flags | O_NONBLOCK);
  size_t sent = 0;
  if (!send_rest(resets[which].bytes, resets[which].count, &sent) && errno == EAGAIN) {
    // What waits there is of a frame that nobody will see. Without it there is room; CAN ends what was cut in two.
    tcflush(terminal, TCOFLUSH);
    (void)!write(terminal, "\x18", 1);
    sent = 0;
    send_rest(resets[which].bytes, resets[which].count, &sent);
  }
  tcsetattr(terminal, TCSANOW, &modes);
  fcntl(terminal, F_SETFL, atomic_load(&is_nonblocking) ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
}

// While the end is told: whether the program hangs, since the terminal takes nothing any more.
static bool hangs(void) {
  struct pollfd output = {.fd = terminal, .events = POLLOUT};
  return poll(&output, 1, 0) == 0;
}

static void end(int number, siginfo_t *info, void *context) {
  (void)context;
  const int saved = errno;
  const int before = atomic_load(&told);
  const bool isLook = number == SIGALRM && before != 0;
  // A file that may not grow any more is an error of the write that wanted it to.
  const bool isLimit = number == SIGXFSZ && info->si_code == SI_USER && info->si_pid == getpid();
  // A terminal that is closed may hang up twice, from the shell and from the kernel: the end is on its way.
  const bool isAgain = number == SIGHUP && before == SIGHUP;
  const bool goesOn = isLook && !hangs();
  if (goesOn) alarm(1);
  if (isLimit || isAgain || goesOn) {
    errno = saved;
    return;
  }
  if ((number == SIGHUP || number == SIGTERM) && atomic_exchange(&tells_end, false)) {
    atomic_store(&told, number);
    const char byte = number == SIGHUP ? GUARD_HUNG_UP : GUARD_TERMINATED;
    (void)!write(wake, &byte, 1);
    // Every second it is looked at again.
    alarm(1);
    errno = saved;
    return;
  }
  guard_restore();
  const int last = isLook ? before : number;
  if (last == SIGXFSZ)
    signal(last, SIG_DFL);
  else
    sigaction(last, &former[last], NULL);
  // A fault happens again on return, with its address, in the handler that was there before. What was
  // sent, and a trap, which may count as done, do not: those are raised anew, so that the status is right.
  const bool happensAgain = info->si_code > 0 && (last == SIGSEGV || last == SIGBUS ||
                                                  last == SIGFPE || last == SIGILL);
  if (!happensAgain) raise(last);
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
  for (int number = 1; number < NSIG; number++)
    if (ends(number)) install(number, &ending);
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

void guard_hold(bool ours) {
  // Whoever had the terminal before may have left it so that it does not wait, for which curses waits in a circle.
  const int flags = fcntl(terminal, F_GETFL);
  if (ours) {
    atomic_store(&is_nonblocking, (flags & O_NONBLOCK) != 0);
    fcntl(terminal, F_SETFL, flags & ~O_NONBLOCK);
  } else if (atomic_load(&is_nonblocking)) {
    fcntl(terminal, F_SETFL, flags | O_NONBLOCK);
  }
  atomic_store(&held, ours);
}

void guard_tell_end(void) { atomic_store(&tells_end, true); }

void guard_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void guard_close(void) {
  if (atomic_load(&told)) alarm(0);
  for (int number = 1; number < NSIG; number++)
    if (ends(number)) sigaction(number, &former[number], NULL);
  // What is put in order after that is not to be cut off.
  if (atomic_load(&told) == SIGHUP) signal(SIGHUP, SIG_IGN);
  for (int i = 0; i < NOTIFIED; i++) sigaction(notified[i], &former[notified[i]], NULL);
  atomic_store(&held, false);
  atomic_store(&tells_end, false);
  atomic_store(&told, 0);
}
