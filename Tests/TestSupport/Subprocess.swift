import Glibc

/// How a command went.
public struct Outcome: Sendable {
  /// The exit status, or 128 and the number of the signal that ended it, as shells have it.
  public var status: Int32
  /// What it wrote to standard output.
  public var output: [UInt8]
  /// What it wrote to standard error, as text.
  public var complaint: String

  /// Standard output as text; bytes that are not UTF-8 become U+FFFD.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

/// Why a command could not be run.
public struct SpawnError: Error {
  /// The command.
  public var program: String
  /// The system's reason.
  public var reason: String
}

/// Runs a command to its end, without a shell and without a terminal. Foundation's `Process` is not used: it takes a
/// command for running as long as a server that it left behind does.
public func run(
  _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], input: [UInt8] = []
) throws -> Outcome {
  let files = try TemporaryFolder()
  // Files and no pipes: nothing that a command writes can make it wait for its reader.
  try files.write(input, to: "input")
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, files.path(of: "input"), O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files.path(of: "output"), O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files.path(of: "complaint"), O_WRONLY | O_CREAT, 0o600)

  // The threads that tests run on have signals blocked; the command begins with none.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  let words = CStrings([program] + arguments)
  let variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
  var child = pid_t()
  let fault = posix_spawn(&child, program, &actions, &attributes, words.pointers, variables.pointers)
  guard fault == 0 else { throw SpawnError(program: program, reason: String(cString: strerror(fault))) }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return Outcome(
    status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: try files.read("output"),
    complaint: String(decoding: try files.read("complaint"), as: UTF8.self))
}

/// Texts as C has them, with a null behind the last one, for as long as this lives.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) {
    pointers = texts.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
