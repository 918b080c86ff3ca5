import TestSupport
import Testing

@testable import DialogueRecord

@Suite("The files of a pack")
struct PackFilesTests {
  @Test("The fingerprint is what other programs find by the line in the document")
  func fingerprint() throws {
    let line = "cd \(Repository.record) && find . -name '*.json' | LC_ALL=C sort | xargs cat | sha256sum"
    let found = try run("/bin/sh", ["-c", line], environment: ["PATH": "/usr/bin:/bin"]).text
    #expect(try PackFiles(in: Repository.record).fingerprint + "  -\n" == found)
    let text = String(decoding: try Folder(path: Repository.root + "/docs").read("content-pack.md"), as: UTF8.self)
    #expect(text.contains("find . -name '*.json' | LC_ALL=C sort | xargs cat | sha256sum"))
  }

  @Test("Every byte of every file counts, and what is no file of the pack does not")
  func everyByte() throws {
    let pack = try TemporaryFolder(copyOf: Repository.record)
    let whole = try PackFiles(in: pack.path)
    try pack.write("x".utf8, to: "notes.txt")
    try pack.write("{}".utf8, to: "sessions/.2022.json")
    #expect(try PackFiles(in: pack.path).fingerprint == whole.fingerprint)
    for file in whole.files {
      try pack.write(file.bytes + [0x0A], to: file.name)
      #expect(try PackFiles(in: pack.path).fingerprint != whole.fingerprint, "\(file.name)")
      try pack.write(file.bytes, to: file.name)
    }
    try pack.remove("themes.json")
    #expect(throws: Folder.ReadFailure.missing) { try PackFiles(in: pack.path) }
  }
}
