import System

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
  let process: ChildProcess
  do throws(SystemError) {
    process = try ChildProcess(
      [program] + arguments, environment: environment.map { "\($0.key)=\($0.value)" },
      input: .reading(files.path(of: "input")), output: .writing(files.path(of: "output")),
      errors: .writing(files.path(of: "complaint")))
  } catch {
    throw SpawnError(program: program, reason: error.reason)
  }
  return Outcome(
    status: process.wait(), output: try files.read("output"),
    complaint: String(decoding: try files.read("complaint"), as: UTF8.self))
}
