import Foundation
import TestSupport

/// The program as the package manager has built it beside these tests.
enum Built {
  /// Folder of the program.
  static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  static let program = folder + "/hiwar"

  /// What the program is told of its surroundings: nothing of the user who runs the tests.
  /// Makes a folder the home of somebody who was here before, on the screen that is browsed.
  static func settle(in folder: TemporaryFolder) throws {
    let place = #"{"format": 1, "place": {"shown": "browse"}}"#
    try folder.write(place.utf8, to: ".local/state/hiwar/place.json")
  }

  static func environment(home: String = "/nonexistent", _ more: [String: String] = [:]) -> [String: String] {
    [
      "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "tmux-256color",
      // After a fault the runtime would ask whether to look into it, and wait for an answer.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(more) { $1 }
  }
}

/// Runs the program without a terminal.
func hiwar(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
  try run(Built.program, arguments, environment: Built.environment(environment))
}

/// Runs a line of a shell in which `$HIWAR` is the program.
func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
  let more = ["HIWAR": Built.program].merging(environment) { $1 }
  return try run("/bin/bash", ["-c", line], environment: Built.environment(more))
}
