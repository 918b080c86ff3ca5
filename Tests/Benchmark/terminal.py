"""A program in a pseudo-terminal: how long until it has painted, what a key costs it, and how many bytes it sends."""
import fcntl, os, pty, select, signal, struct, termios, time

QUIET = .08   # nothing is painted any more when nothing was sent for so long


class Screen:
    def __init__(self, words, columns=120, rows=36, answers=True, env=None, limit=60):
        self.limit, self.is_stuck = limit, False
        self.answers = answers
        start = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", COLUMNS="", LINES="", **(env or {}))
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvp(words[0], words)
        self.first, self.first_bytes = self.painted(start)
        self.start_cpu = self.cpu()

    def painted(self, start):
        """Seconds until the last byte of what is painted now, and how many bytes that are."""
        last, count, before = None, 0, -1
        while True:
            ready, _, _ = select.select([self.fd], [], [], QUIET)
            if time.perf_counter() - start > self.limit:
                self.is_stuck = True
                return self.limit, count
            if not ready:
                # Nothing is sent: either all is painted, or it is at work on it.
                if last is not None and time.perf_counter() - start - last > QUIET or before == (before := self.cpu()):
                    return last or 0, count
                continue
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                data = b""
            if not data:
                raise RuntimeError("the program has ended")
            if self.answers:
                self.answer(data)
            if data not in (b"\x1b[c", b"\x1b[>c"):
                last, count = time.perf_counter() - start, count + len(data)

    def answer(self, data):
        """What an xterm would say."""
        if b"\x1b[>c" in data or b"\x1b[>0c" in data:
            os.write(self.fd, b"\x1b[>41;379;0c")
        if b"\x1b[c" in data or b"\x1b[0c" in data:
            os.write(self.fd, b"\x1b[?62;22c")

    def cpu(self):
        """Seconds of processor time of the program so far, of all its threads."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            total += int(open(f"/proc/{self.pid}/task/{thread}/schedstat").read().split()[0])
        return total / 1e9

    def rest(self):
        """Waits until the program has nothing to do."""
        before = -1
        while before != (before := self.cpu()):
            time.sleep(.3)
        self.painted(time.perf_counter()) if select.select([self.fd], [], [], 0)[0] else None

    def memory(self):
        """The most memory that it had, in MiB."""
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024

    def key(self, key):
        """Seconds until a key is answered, seconds of processor time, bytes."""
        cpu, start = self.cpu(), time.perf_counter()
        os.write(self.fd, key.encode())
        seconds, count = self.painted(start)
        return seconds, self.cpu() - cpu, count

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
