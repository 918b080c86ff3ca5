import Glibc

/// Another program that was started, without a shell.
package struct ChildProcess {
  /// What one of the standard streams of a program is.
  package enum Stream: Sendable {
    /// A file that is read, or one that is written, anew where there is none.
    case reading(String), writing(String)
    /// What is open here.
    case descriptor(Descriptor)

    /// Nothing to read.
    package static let nothing = Stream.reading("/dev/null")
    /// Whatever is written is lost.
    package static let nowhere = Stream.writing("/dev/null")
  }

  /// The number of the process.
  package let id: pid_t
  /// Whether it leads a group of processes, in which are those that it starts.
  private let leadsGroup: Bool

  /// Starts a program, which is looked for in PATH where its name has no slash. The first word is its name. It begins with
  /// no signal blocked or ignored, whatever this process does with them. In a group of its own it outlives the terminal, and
  /// is ended together with what it has started.
  package init(
    _ words: [String], environment: [String], input: Stream = .nothing, output: Stream, errors: Stream = .nowhere,
    inGroup: Bool = false
  ) throws(SystemError) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      switch stream {
      case .reading(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_RDONLY, 0)
      case .writing(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY | O_CREAT, 0o600)
      case .descriptor(let open): posix_spawn_file_actions_adddup2(&actions, open.number, number)
      }
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let group = inGroup ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))

    let (arguments, variables) = (copies(words), copies(environment))
    defer { for text in arguments + variables { free(text) } }
    var id = pid_t()
    let fault = posix_spawnp(&id, words.first ?? "", &actions, &attributes, arguments, variables)
    guard fault == 0 else { throw SystemError(fault) }
    self.id = id
    leadsGroup = inGroup
  }

  /// Ends it, whatever it does.
  package func kill() {
    Glibc.kill(leadsGroup ? -id : id, SIGKILL)
  }

  /// Waits for its end: its status, or 128 and the number of the signal that ended it, as shells have it.
  package func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return ChildProcess.asShellsHaveIt(status)
  }

  /// The same, without waiting; nil where it goes on.
  func statusIfEnded() -> Int32? {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == 0 ? nil : ChildProcess.asShellsHaveIt(status)
  }

  private static func asShellsHaveIt(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

extension ChildProcess {
  /// What a command writes; nil where it cannot be run, fails or takes too long.
  package static func output(of words: [String], environment: [String], milliseconds: Int) -> [UInt8]? {
    guard let pipe = try? Descriptor.pipe() else { return nil }
    defer { try? pipe.reading.close() }
    let process = try? ChildProcess(words, environment: environment, output: .descriptor(pipe.writing))
    try? pipe.writing.close()
    guard let process else { return nil }

    let end = MonotonicClock.milliseconds + milliseconds
    var output: [UInt8] = []
    while true {
      let rest = end - MonotonicClock.milliseconds
      guard rest > 0, !Descriptor.wait(for: [pipe.reading], milliseconds: rest).isEmpty else {
        process.kill()
        break
      }
      guard let bytes = pipe.reading.read() else { break }
      output += bytes
    }
    return process.wait() == 0 ? output : nil
  }
}

/// Texts as C has them, with a null behind the last one, to be freed.
private func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  texts.map { strdup($0) } + [nil]
}
