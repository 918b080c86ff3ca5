import DialogueRecord
import Foundation
import Glibc
import System
import TestSupport
import Testing

@testable import hiwar

@Suite("Installing and taking away")
struct InstallerTests {
  private static let files = [
    Installable(path: "bin/hiwar", bytes: Array("program".utf8), isProgram: true),
    Installable(path: "share/hiwar/Record/pack.json", bytes: Array("{}".utf8)),
    Installable(path: "share/man/man1/hiwar.1", bytes: Array(".Dd".utf8)),
  ]

  /// Everything below a folder with what it holds; folders end with a slash.
  private func tree(_ files: TemporaryFolder) throws -> [String: String] {
    var tree: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: files.path) ?? .init() {
      let bytes = try? files.read(name)
      tree[bytes == nil ? name + "/" : name] = bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return tree
  }

  @Test("Everything is where it belongs and readable for everybody, listed, and known to sha256sum")
  func installed() throws {
    let place = try TemporaryFolder()
    umask(0o077)
    let written = try Installer(prefix: place.path).install(Self.files)
    umask(0o022)
    #expect(Set(written) == Set((Self.files.map(\.path) + [Manifest.path]).map(place.path(of:))))
    for file in Self.files {
      #expect(try place.read(file.path) == file.bytes)
      let mode = try FileManager.default.attributesOfItem(atPath: place.path(of: file.path))[.posixPermissions] as? Int
      #expect(mode == (file.isProgram ? 0o755 : 0o644), "\(file.path)")
    }
    let check = try run(
      "/bin/sh", ["-c", "cd \(place.path) && sha256sum --check --strict \(Manifest.path)"],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(check.status == 0, "\(check.complaint)")
  }

  @Test("Taken away, what was there before is there again and nothing else")
  func takenAway() throws {
    let place = try TemporaryFolder()
    try place.write("mine".utf8, to: "bin/other")
    try place.write("mine".utf8, to: "share/man/man1/other.1")
    try place.write("mine".utf8, to: "bin/.hiwar-1-1.new")
    let before = try tree(place)
    _ = try Installer(prefix: place.path).install(Self.files)
    try place.write("mine".utf8, to: "share/hiwar/Record/mine.json")
    let (gone, kept) = try Installer(prefix: place.path).uninstall()
    #expect(Set(gone) == Set((Self.files.map(\.path) + [Manifest.path]).map(place.path(of:))) && kept == [])
    let mine = ["share/hiwar/": "", "share/hiwar/Record/": "", "share/hiwar/Record/mine.json": "mine"]
    #expect(try tree(place) == before.merging(mine) { $1 })
    try place.remove("share/hiwar")
    #expect(throws: Installer.Refusal.nothingThere(place.path(of: Manifest.path))) {
      try Installer(prefix: place.path).uninstall()
    }
  }

  @Test("What was changed, and a link in the place of a file, stays where it is")
  func changed() throws {
    let place = try TemporaryFolder()
    _ = try Installer(prefix: place.path).install(Self.files)
    try place.write("my own".utf8, to: "share/man/man1/hiwar.1")
    try place.write("elsewhere".utf8, to: "elsewhere")
    try place.remove("bin/hiwar")
    try place.link("bin/hiwar", to: place.path(of: "elsewhere"))
    #expect(
      try Installer(prefix: place.path).uninstall().kept
        == ["bin/hiwar", "share/man/man1/hiwar.1"].map(place.path(of:)))
    #expect(try place.read("share/man/man1/hiwar.1") == Array("my own".utf8))
    #expect(try place.read("bin/hiwar") == Array("elsewhere".utf8))
  }

  @Test("A file that is not ours is named, and nothing is written", arguments: [false, true])
  func notOurs(isInstalled: Bool) throws {
    let place = try TemporaryFolder()
    if isInstalled { _ = try Installer(prefix: place.path).install(Self.files) }
    try place.write("mine".utf8, to: "bin/hiwar")
    let before = try tree(place)
    #expect(throws: Installer.Refusal.notOurs([place.path(of: "bin/hiwar")])) {
      try Installer(prefix: place.path).install(Self.files)
    }
    #expect(try tree(place) == before)
  }

  @Test("A later version takes the place of an earlier one, and what it has no more is gone")
  func later() throws {
    let place = try TemporaryFolder()
    let installer = Installer(prefix: place.path)
    _ = try installer.install(Self.files)
    let later = [Installable(path: "bin/hiwar", bytes: Array("later".utf8), isProgram: true)]
    _ = try installer.install(later)
    #expect(try place.read("bin/hiwar") == Array("later".utf8))
    #expect(try tree(place)["share/man/man1/hiwar.1"] == nil)
    // Cut short, the manifest has what was and what was to be, and either may be there.
    var both = try Manifest(String(decoding: place.read(Manifest.path), as: UTF8.self))
    both.files.insert(.init(path: "bin/hiwar", hash: SHA256.hexadecimal(of: "program".utf8)))
    try place.write(both.text.utf8, to: Manifest.path)
    try place.write("program".utf8, to: "bin/hiwar")
    #expect(throws: Never.self) { try installer.install(later) }
    #expect(try installer.uninstall().kept == [])
    #expect(try tree(place).isEmpty)
  }

  @Test("A damaged manifest, and a prefix where nothing can be, change nothing")
  func refused() throws {
    let place = try TemporaryFolder()
    try place.write("x  ../y\n".utf8, to: Manifest.path)
    let before = try tree(place)
    let refusal = Installer.Refusal.damaged(place.path(of: Manifest.path), line: 1)
    #expect(throws: refusal) { try Installer(prefix: place.path).install(Self.files) }
    #expect(throws: refusal) { try Installer(prefix: place.path).uninstall() }
    #expect(try tree(place) == before)
    let file = place.path(of: Manifest.path)
    #expect(throws: Installer.Refusal.file(file, SystemError(ENOTDIR))) {
      try Installer(prefix: file).install(Self.files)
    }
  }
}
