import Foundation
import TestSupport

/// A document of the repository, as its readers have it.
struct DocumentFile: CustomStringConvertible, Sendable {
  /// From the top of the repository.
  let name: String
  let text: String

  var description: String { name }

  /// README.md and all of docs.
  static let all: [DocumentFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.root + "/docs")) ?? []
    return (["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }).compactMap { name in
      (try? String(contentsOfFile: Repository.root + "/" + name, encoding: .utf8)).map {
        DocumentFile(name: name, text: $0)
      }
    }
  }()

  /// What stands between fences that say that it is for a shell.
  var shellBlocks: [String] {
    text.matches(of: /(?ms)^```sh\n(.*?)^```$/).map { String($0.output.1) }
  }

  /// Commands in remarks that say how what follows was made, with the fenced text below, if there is one.
  var recordings: [(command: String, text: String?)] {
    text.matches(of: /(?m)^<!-- (hiwar screen .*?) -->$/).map { match in
      let below = text[match.range.upperBound...].dropFirst()
      guard below.hasPrefix("```\n") else { return (String(match.output.1), nil) }
      let lines = below.dropFirst(4)
      return (String(match.output.1), lines.range(of: "```\n").map { String(lines[..<$0.lowerBound]) })
    }
  }
}
