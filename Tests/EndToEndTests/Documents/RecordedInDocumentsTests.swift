import Foundation
import TestSupport
import Testing

/// Screens in documents are those of the program. After a change that is meant: `HIWAR_RECORD_SCREENS=1 swift test`.
@Suite("Screens in documents")
struct RecordedInDocumentsTests {
  private static let isRecording = ProcessInfo.processInfo.environment["HIWAR_RECORD_SCREENS"] != nil

  /// What a command of a document prints.
  private func printed(_ command: String) throws -> String {
    let outcome = try shell("cd / && hiwar() { $HIWAR \"$@\" --no-config; }; \(command)")
    #expect(outcome.status == 0, "\(command): \(outcome.complaint)")
    return outcome.text
  }

  @Test("Those that stand in the text are what the remark above them prints", arguments: DocumentFile.all)
  func texts(document: DocumentFile) throws {
    for (command, text) in document.recordings {
      guard let text else {
        #expect(command.contains(" > docs/"), "\(command)")
        continue
      }
      let now = try printed(command)
      if Self.isRecording {
        let whole = document.text.replacingOccurrences(of: text, with: now)
        try whole.write(toFile: Repository.root + "/" + document.name, atomically: true, encoding: .utf8)
      } else {
        #expect(text == now, "\(document.name): \(command)")
      }
    }
  }

  @Test("Pictures are what the remark above them draws, and every picture has one")
  func pictures() throws {
    let commands = DocumentFile.all.flatMap(\.recordings).map(\.command).filter { $0.contains(" > ") }
    for command in commands {
      let parts = command.components(separatedBy: " > docs/")
      #expect(try RecordedFiles("docs").difference(of: printed(parts[0]), from: parts[1]) == nil)
    }
    let names = try RecordedFiles("docs").names.filter { $0.hasSuffix(".svg") }
    #expect(Set(commands.map { $0.components(separatedBy: "docs/")[1] }) == names && names.count >= 2)
    for name in names { #expect(DocumentFile.all.contains { $0.text.contains("](docs/\(name))") }, "\(name)") }
  }

  @Test("The README has a screen in letters and pictures in both languages")
  func readme() throws {
    let recordings = try #require(DocumentFile.all.first { $0.name == "README.md" }).recordings
    #expect(recordings.contains { $0.text != nil })
    #expect(recordings.contains { $0.command.contains("svg") && $0.command.contains("--interface ar") })
    #expect(recordings.contains { $0.command.contains("svg") && !$0.command.contains("--interface ar") })
  }
}
