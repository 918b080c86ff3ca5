import Foundation
import TestSupport
import Testing

/// A terminal whose screen is the test itself: what the program sends is read as bytes, and what a terminal answers, or a
/// person types, is sent at the moment that the test chooses.
final class Wire {
  /// A folder for the files of a test; also the home of whoever works there.
  let folder: TemporaryFolder
  /// The process at the other end.
  let process: pid_t
  /// What has been sent so far, as text.
  private(set) var text = ""
  private let descriptor: Int32
  private let path: String
  private var isOver = false

  /// Starts the program, or a line of a shell in which it is `$HIWAR`.
  init(
    _ columns: Int = 80, _ rows: Int = 24, line: String = "exec $HIWAR", environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    try Built.settle(in: folder)
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN of the kernel, which Swift does not see: unlocks the other side, and tells its number.
    var (isLocked, number): (Int32, Int32) = (0, 0)
    try #require(ioctl(descriptor, 0x4004_5431, &isLocked) == 0 && ioctl(descriptor, 0x8004_5430, &number) == 0)
    path = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    let variables = Built.environment(
      home: folder.path, ["HIWAR": Built.program, "TERM": "xterm-256color"].merging(environment) { $1 })
    process = try Wire.start(
      ["/usr/bin/setsid", "-c", "/bin/bash", "-c", "cd; " + line], variables, on: path)
  }

  deinit {
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    close(descriptor)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Starts a program with the terminal of a path for its standard streams.
  private static func start(_ words: [String], _ variables: [String: String], on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // It begins with no signal blocked or ignored, whatever the tests do with them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process = pid_t()
    try #require(posix_spawn(&process, words[0], &actions, &attributes, arguments, environment) == 0)
    return process
  }
}

extension Wire {
  /// Sends bytes as a terminal does, with `^[` for ESC.
  func send(_ text: String) throws {
    let bytes = Array(text.replacingOccurrences(of: "^[", with: "\u{1B}").utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
  }

  /// Gives the terminal another size, which the program is told by a signal.
  func resize(_ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the request to stop to whoever has the terminal.
  func stopForeground() throws {
    let group = tcgetpgrp(descriptor)
    try #require(group > 0 && kill(-group, SIGTSTP) == 0)
  }

  /// How lines are edited and echoed, which no program may leave changed.
  var localFlags: tcflag_t {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes.c_lflag
  }

  /// Has the program draw until the terminal takes no more, since nobody reads it.
  func block() throws {
    let end = Date(timeIntervalSinceNow: 30)
    var turn = 0
    while Date() < end {
      turn += 1
      resize(300, 100 - turn % 2)
      usleep(20_000)
      if try isFull() { return }
    }
    try #require(Bool(false), "The terminal takes all that is sent.")
  }

  /// Whether the terminal takes nothing at the moment.
  private func isFull() throws -> Bool {
    let other = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(other >= 0)
    defer { close(other) }
    for _ in 0..<5 {
      var polled = pollfd(fd: other, events: Int16(POLLOUT), revents: 0)
      if poll(&polled, 1, 0) != 0 { return false }
      usleep(10_000)
    }
    return true
  }

  /// Sends a signal to the process.
  func signal(_ number: Int32) throws {
    try #require(kill(process, number) == 0)
  }

  /// Waits until the process has ended by a signal.
  func waitForEnd(_ number: Int32) throws {
    let end = Date(timeIntervalSinceNow: 30)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      try #require(Date() < end, "It goes on.")
      usleep(10_000)
    }
    #expect(status & 0x7F == number)
  }

  /// Forgets what has been sent so far, so that the next waits are for what comes now.
  func forget() { text = "" }

  /// Reads until something that is looked for has been sent, or the other side is at its end, which a nil is for.
  func wait(_ wanted: String?, _ location: SourceLocation = #_sourceLocation) throws {
    // Long enough for a machine that has much else to do.
    let end = Date(timeIntervalSinceNow: 30)
    let wanted = wanted?.replacingOccurrences(of: "^[", with: "\u{1B}")
    while Date() < end {
      if let wanted { if text.contains(wanted) { return } } else if isOver { return }
      if isOver { break }
      read(milliseconds: 100)
    }
    let shown = text.replacingOccurrences(of: "\u{1B}", with: "^[").suffix(3000)
    try #require(Bool(false), "“\(wanted ?? "the end")” did not come, but\n\(shown)", sourceLocation: location)
  }

  /// Takes in what comes within a time, which is at most so long.
  func read(milliseconds: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Foundation.read(descriptor, &buffer, buffer.count)
    if count <= 0 { isOver = true } else { text += String(decoding: buffer.prefix(count), as: UTF8.self) }
  }
}
