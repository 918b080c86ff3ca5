import Testing

@testable import hiwar

@Suite("What an installation has put somewhere")
struct ManifestTests {
  private static let hash = String(repeating: "0a", count: 32)

  @Test("What is written is read again")
  func again() throws {
    var manifest = Manifest()
    manifest.files = [
      .init(path: "bin/hiwar", hash: Self.hash),
      .init(path: "share/hiwar/a b", hash: String(repeating: "f", count: 64)),
      // An installation that was cut short may have either of two.
      .init(path: "bin/hiwar", hash: String(repeating: "1", count: 64)),
    ]
    manifest.folders = ["bin", "share", "share/hiwar"]
    #expect(try Manifest(manifest.text) == manifest)
    #expect(manifest.paths == ["bin/hiwar", "share/hiwar/a b"])
  }

  @Test(
    "A path that leads out of the prefix, or a line of anybody else, is a damage with its line",
    arguments: [
      "\(hash)  ../x", "\(hash)  /etc/passwd", "\(hash)  a/../../x", "\(hash)  a//b", "\(hash)  ", "\(hash)  .",
      "\(hash) x", "\(hash.dropLast())  x", "\(hash)0  x", "rm -rf x", "# folder ..", "# folder /", "# folder ",
    ])
  func damage(line: String) {
    #expect(throws: Manifest.Damage(line: 2)) { try Manifest("# hiwar\n\(line)\n") }
  }
}
