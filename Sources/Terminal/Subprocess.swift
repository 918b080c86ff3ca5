import Glibc

/// Short-lived commands.
enum Subprocess {
  /// What a command writes; nil where it cannot be run, fails or takes too long.
  static func output(of arguments: [String], environment: [String], milliseconds: Int) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let reading = Descriptor(number: ends[0])
    defer { close(reading.number) }
    _ = fcntl(reading.number, F_SETFD, FD_CLOEXEC)
    let started = start(arguments, environment: environment, output: ends[1])
    close(ends[1])
    guard let process = started else { return nil }

    let end = MonotonicClock.milliseconds + milliseconds
    var output: [UInt8] = []
    while true {
      let rest = end - MonotonicClock.milliseconds
      guard rest > 0, !Descriptor.wait(for: [reading], milliseconds: rest).isEmpty else {
        kill(process, SIGKILL)
        break
      }
      guard let bytes = reading.read() else { break }
      output += bytes
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? output : nil
  }

  private static func start(_ arguments: [String], environment: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] { strings.map { strdup($0) } + [nil] }
    let argv = copies(arguments)
    let envp = copies(environment)
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions, nil, argv, envp) == 0 else { return nil }
    return process
  }
}
