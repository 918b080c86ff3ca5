import Browser
import Glibc
import System
import TestSupport
import Testing

@testable import hiwar

@Suite("The file of settings")
struct SettingsFileTests {
  private let home: TemporaryFolder
  private let file: SettingsFile

  init() throws {
    let home = try TemporaryFolder()
    self.home = home
    file = SettingsFile { $0 == "HOME" ? home.path : nil }
  }

  private static let name = ".config/hiwar/config"
  private static let change = SettingChange(setting: .marks, text: "drop")

  private func words(_ own: OwnSettings) throws -> [String] {
    let catalogue = Installed.catalogues[.english]
    return own.faults.map { catalogue.words($0, in: own.file) }
  }

  private func read() throws -> OwnSettings { file.read(Installed.catalogues[.english]) }

  private func text() throws -> String { String(decoding: try home.read(Self.name), as: UTF8.self) }

  @Test(
    "Where it is",
    arguments: [
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/hiwar/config", "/x/hiwar/config"),
      (["XDG_CONFIG_HOME": "x", "HOME": "/h"], "/h/.config/hiwar/config", "~/.config/hiwar/config"),
      ([:], "$XDG_CONFIG_HOME/hiwar/config", "$XDG_CONFIG_HOME/hiwar/config"),
    ] as [([String: String], String, String)])
  func place(environment: [String: String], path: String, shown: String) {
    let file = SettingsFile { environment[$0] }
    #expect(file.path == path && file.shownPath == shown)
  }

  @Test("Where there is none nothing is settled, and what is written makes it")
  func new() throws {
    #expect(try read() == OwnSettings(file: "~/.config/hiwar/config"))
    let own = try file.keep([Self.change])
    #expect(own.values[.marks]?.text == "drop" && own.values[.marks]?.line == 1)
    #expect(try text() == "marks = drop\n")
    #expect(try read() == own)
  }

  @Test("What the user wrote stays, with its permissions, behind a link too", arguments: [false, true])
  func kept(isLink: Bool) throws {
    let name = isLink ? "dotfiles/hiwar" : Self.name
    try home.write("# mine\nmarks = keep # why\nfoo\n".utf8, to: name)
    #expect(chmod(home.path(of: name), 0o640) == 0)
    if isLink {
      try home.write([], to: Self.name)
      try home.remove(Self.name)
      try home.link(Self.name, to: "../../dotfiles/hiwar")
    }
    #expect(try read().values[.marks]?.text == "keep")
    _ = try file.keep([Self.change])
    #expect(try text() == "# mine\nmarks = drop # why\nfoo\n")
    var status = stat()
    #expect(lstat(home.path(of: Self.name), &status) == 0 && (status.st_mode & S_IFMT == S_IFLNK) == isLink)
    #expect(stat(home.path(of: name), &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test(
    "A file that cannot be used is told and stays as it is",
    arguments: [
      ("folder", "~/.config/hiwar/config: not used: a folder stands in its place."),
      ("pipe", "~/.config/hiwar/config: not used: it is no plain file."),
      ("link", "~/.config/hiwar/config: not used: it is a link that leads to nothing"),
      ("large", "~/.config/hiwar/config: not used: it is longer than 1 MB."),
      ("bytes", "~/.config/hiwar/config: not used: it is not in UTF-8."),
      ("NUL", "~/.config/hiwar/config:2: the file is not used: the control U+0000 stands here."),
      ("escape", "~/.config/hiwar/config:2: the file is not used: the control U+001B stands here."),
    ])
  func refused(what: String, words: String) throws {
    let contents: [String: [UInt8]] = [
      "large": Array(repeating: 0x23, count: 1 << 20 + 1), "bytes": [0x61, 0xFF],
      "NUL": Array("marks = drop\n\0".utf8), "escape": Array("marks = drop\n# \u{1B}[31m\n".utf8),
    ]
    try home.write(contents[what] ?? [], to: Self.name)
    let path = home.path(of: Self.name)
    if contents[what] == nil { try home.remove(Self.name) }
    switch what {
    case "folder": #expect(mkdir(path, 0o700) == 0)
    case "pipe": #expect(mkfifo(path, 0o600) == 0)
    case "link": try home.link(Self.name, to: "nowhere")
    default: break
    }
    let own = try read()
    #expect(try self.words(own) == [words] && own.values.isEmpty)
    #expect(throws: SettingsFile.Refusal.self) { try file.keep([Self.change]) }
    if let content = contents[what] { #expect(try home.read(Self.name) == content) }
  }

  @Test("Every setting is an option that takes the same words")
  func options() throws {
    for setting in Setting.allCases {
      let row = try #require(
        CommandTable.rows[0].options.first { $0.name == setting.option } ?? Options.row(setting.option))
      switch setting.kind {
      case .oneOf(let words): #expect(row.value == .oneOf(words))
      case .command: #expect(row.value == .shellLine)
      case .folder: #expect(row.value == .folder)
      }
      if let standard = row.standard { #expect(SettingsInForce.standard[setting].text == standard) }
    }
  }

  @Test(
    "An option that was said goes before what stands; of two that say the same the last counts",
    arguments: [
      ([], "drop", "mono"), (["--marks", "keep"], "keep", "mono"), (["--colors", "dark"], "drop", "dark"),
      (["--colors", "dark", "--no-color"], "drop", "mono"), (["--no-color", "--colors", "light"], "drop", "light"),
    ] as [([String], String, String)])
  func precedence(words: [String], marks: String, color: String) throws {
    try home.write("marks = drop\nlang = en\n".utf8, to: Self.name)
    var arguments = try Arguments(words)
    let inForce = SettingsInForce(arguments, own: try read()) { $0 == "NO_COLOR" ? "1" : nil }
    arguments.settle(inForce, home: nil)
    #expect(arguments[Options.marks].rawValue == marks && inForce[.colors].text == color)
    #expect(arguments[Options.texts] == .english)
  }

  @Test("What programs read does not go by the languages that one likes to read")
  func texts() throws {
    try home.write("lang = en\npack = ~/record\n".utf8, to: Self.name)
    for words in [["sessions"], ["cite", "2019.2"], ["screen"]] {
      var arguments = try Arguments(words)
      arguments.settle(SettingsInForce(arguments, own: try read()) { _ in nil }, home: "/h")
      #expect(arguments[Options.texts] == (words == ["screen"] ? .english : .both))
      #expect(arguments[Options.citedTexts] == nil)
      #expect(arguments[Options.pack] == "/h/record")
    }
  }
}
