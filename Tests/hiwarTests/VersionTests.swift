import Foundation
import TestSupport
import Testing

@testable import hiwar

@Suite("The version")
struct VersionTests {
  @Test("It is the last of the changelog, with its day")
  func changelog() throws {
    let text = try String(contentsOfFile: Repository.root + "/docs/changelog.md", encoding: .utf8)
    let heads = text.matches(of: /(?m)^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$/).filter { $0.output.1 != "Unreleased" }
    #expect(heads.first?.output.1 == Version.number[...] && heads.first?.output.2 == Version.day[...])
    #expect(heads.count == text.components(separatedBy: "\n## ").count - (text.contains("[Unreleased]") ? 2 : 1))
  }

  @Test("A commit is told only by whoever knows it")
  func commit() {
    #expect(BuiltIn.commit == "unknown")
  }

  @Test("The first line is for scripts; a pack that is named is told by its fingerprint")
  func text() throws {
    let version = Version(Installation(), pack: Repository.record, Installed.catalogues[.english]).text
    let lines = version.split(separator: "\n")
    #expect(lines.first == "hiwar \(Version.number)")
    let wanted = try run(
      "/bin/sh", ["-c", "cd \(Repository.record) && find . -name '*.json' | LC_ALL=C sort | xargs cat | sha256sum"])
    #expect(
      lines.contains { $0.hasPrefix("pack   sha256:" + wanted.text.prefix(64)) && $0.hasSuffix(Repository.record) })
  }
}
