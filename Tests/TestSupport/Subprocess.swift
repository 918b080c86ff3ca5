import Foundation

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

/// Runs a command to its end, without a shell and without a terminal.
public func run(
  _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil, input: [UInt8] = []
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.environment = environment
  let files = try TemporaryFolder()
  // Files and no pipes: nothing that a command writes can make it wait for its reader.
  for name in ["input", "output", "complaint"] { try files.write(name == "input" ? input : [], to: name) }
  let output = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path(of: "output")))
  let complaint = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path(of: "complaint")))
  process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files.path(of: "input")))
  process.standardOutput = output
  process.standardError = complaint
  try process.run()
  process.waitUntilExit()
  try output.close()
  try complaint.close()
  let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
  return Outcome(
    status: status, output: try files.read("output"),
    complaint: String(decoding: try files.read("complaint"), as: UTF8.self))
}
