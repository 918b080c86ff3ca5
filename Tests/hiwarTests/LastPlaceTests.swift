import Browser
import DialogueRecord
import Foundation
import TestSupport
import Testing

@testable import hiwar

@Suite("The file of the place of last time")
struct LastPlaceTests {
  private let place = Snapshot(["shown": "terms"])

  private func file(_ files: TemporaryFolder, pack: String = "/p", isBundled: Bool = true) -> LastPlace {
    LastPlace(pack: pack, isBundled: isBundled) { ["XDG_STATE_HOME": files.path][$0] }
  }

  @Test("Kept, it is there again, for each pack by itself, and nobody else's to read")
  func kept() throws {
    let files = try TemporaryFolder()
    #expect(file(files).read() == .nothing)
    #expect(file(files).keep(place) == nil)
    #expect(file(files).read() == .place(place))
    let other = file(files, pack: "/q", isBundled: false)
    #expect(other.read() == .nothing && other.keep(Snapshot([:])) == nil)
    #expect(file(files).read() == .place(place) && file(files, pack: "/r", isBundled: false).read() == .nothing)
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path(of: "hiwar"))
    #expect(names.filter { !$0.hasSuffix(".lock") }.count == 2 && names.contains("place.json"))
    #expect(!names.contains { $0.hasSuffix(".new") })
    let path = try #require(other.file)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"pack\": \"/q\""))
  }

  @Test(
    "Where it is",
    arguments: [
      (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/hiwar/place.json"),
      (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/hiwar/place.json"),
      (["HOME": "/h"], "/h/.local/state/hiwar/place.json"), (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func folder(environment: [String: String], file: String?) {
    #expect(LastPlace(pack: "/p", isBundled: true) { environment[$0] }.file == file)
  }

  @Test("An empty one is nothing, and is replaced", arguments: ["", "{\"format\": 1}"])
  func empty(content: String) throws {
    let files = try TemporaryFolder()
    try files.write(content.utf8, to: "hiwar/place.json")
    #expect(file(files).read() == .nothing)
    #expect(file(files).keep(place) == nil && file(files).read() == .place(place))
  }

  @Test("What is not understood stays as it is, which is said", arguments: ["{", "[]", "{\"format\": \"1\"}", "\u{0}"])
  func damaged(content: String) throws {
    let files = try TemporaryFolder()
    try files.write(content.utf8, to: "hiwar/place.json")
    #expect(file(files).read() == .unreadable)
    #expect(file(files).keep(place) == nil)
    #expect(try files.read("hiwar/place.json") == Array(content.utf8))
    let words = file(files).read().words(Installed.catalogues[.english], file: file(files).file)
    #expect(words?.contains(files.path(of: "hiwar/place.json")) == true)
  }

  @Test("That of a newer version is left alone")
  func newer() throws {
    let files = try TemporaryFolder()
    let content = Array("{\"format\": 2, \"place\": {}}".utf8)
    try files.write(content, to: "hiwar/place.json")
    #expect(file(files).read() == .newer && file(files).keep(place) == nil)
    #expect(try files.read("hiwar/place.json") == content)
  }

  @Test("A link stays, and the place is kept where it leads; a folder in its place is left alone")
  func noFile() throws {
    let files = try TemporaryFolder()
    try files.write(Array("{\"format\": 1, \"place\": {}}".utf8), to: "elsewhere")
    try files.write([], to: "hiwar/other")
    try files.link("hiwar/place.json", to: files.path(of: "elsewhere"))
    #expect(file(files).keep(place) == nil && file(files).read() == .place(place))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: files.path(of: "hiwar/place.json")) != "")
    #expect(try String(decoding: files.read("elsewhere"), as: UTF8.self).contains("terms"))
    try files.remove("hiwar/place.json")
    try files.write([], to: "hiwar/place.json/file")
    #expect(file(files).read() == .unreadable && file(files).keep(place) == nil)
  }

  @Test("A place that cannot be kept is told only where the user can do something about it")
  func refused() throws {
    let files = try TemporaryFolder()
    try files.write([], to: "hiwar")
    #expect(file(files).read() == .nothing && file(files).keep(place) == nil)
  }
}
