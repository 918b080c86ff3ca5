import Foundation
import TestSupport
import Testing

/// Whole screens against the files under Screens. After a change that is meant, record them anew and look at the difference:
/// `HIWAR_RECORD_SCREENS=1 swift test --filter ScreenFileTests`.
@Suite("Screens as recorded")
struct ScreenFileTests {
  private static let folder = Repository.root + "/Tests/BrowserTests/Screens"

  @Test("Each is what its file shows", arguments: RecordedScreen.all)
  func screen(_ screen: RecordedScreen) throws {
    let file = URL(fileURLWithPath: "\(Self.folder)/\(screen.name).txt")
    let text = try screen.text()
    if ProcessInfo.processInfo.environment["HIWAR_RECORD_SCREENS"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard text != recorded else { return }
    let (rows, wanted) = (lines(text), lines(recorded))
    let first = zip(rows, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(rows.count, wanted.count)
    Issue.record(
      """
      line \(first + 1) of \(file.lastPathComponent)
      recorded: \(wanted.indices.contains(first) ? wanted[first] : "nothing more")
      now:      \(rows.indices.contains(first) ? rows[first] : "nothing more")
      """)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func files() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(names) == Set(RecordedScreen.all.map { $0.name + ".txt" }))
    #expect(Set(RecordedScreen.all.map(\.name)).count == RecordedScreen.all.count)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
