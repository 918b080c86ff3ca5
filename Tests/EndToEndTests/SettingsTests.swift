import Foundation
import TestSupport
import Testing

/// The user's file of settings, in a real terminal and for commands.
@Suite("Settings of one's own", .serialized)
struct SettingsTests {
  private static let name = ".config/hiwar/config"

  private func home(_ text: String) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    try home.write(text.utf8, to: Self.name)
    return home
  }

  private func pane(_ text: String, _ options: String = "") throws -> Pane {
    let pane = try Pane(100, 30, line: "until [ -e go ]; do sleep 0.05; done; exec $HIWAR \(options)")
    try pane.folder.write(text.utf8, to: Self.name)
    try pane.folder.write([], to: "go")
    return pane
  }

  @Test("hiwar config says what is in force and where that comes from, and what is wrong")
  func config() throws {
    let home = try home("interface = en\nmarks = drop # x\ndigts = arabic\n[keys]\ncopy = F4\n")
    defer { withExtendedLifetime(home) {} }
    let outcome = try hiwar("config", "--no-mouse", environment: ["HOME": home.path, "NO_COLOR": "1", "EDITOR": "ed"])
    #expect(outcome.status == 2)
    let file = "~/.config/hiwar/config"
    for line in [
      "interface\ten\t\(file):1", "marks\tdrop\t\(file):2", "digits\tlatin\tdefault", "mouse\tno\t--no-mouse",
      "colors\tmono\tNO_COLOR", "editor\ted\tdefault (EDITOR)", "copy-command\t–\tdefault", "keys.copy\tF4\t\(file):5",
    ] {
      #expect(outcome.text.contains(line + "\n"), "\(line)")
    }
    #expect(outcome.complaint == "\(file):3: there is no setting “digts”. Did you mean digits?\n")
    let plain = try hiwar("sessions", environment: ["HOME": home.path])
    #expect(plain.status == 0 && plain.complaint.isEmpty)
    let without = try hiwar("config", "--no-config", environment: ["HOME": home.path])
    #expect(without.status == 0 && without.text.contains("marks\tkeep\tdefault\n") && !without.text.contains("keys."))
    let json = try hiwar("config", "--json", environment: ["HOME": home.path])
    let value = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    #expect((value?["settings"] as? [Any])?.count == 13 && (value?["faults"] as? [Any])?.count == 1)
  }

  @Test("What programs read is in order of reading, whatever is settled for the terminal")
  func pipes() throws {
    let home = try home("bidi = visual\nlang = en\nmarks = drop\n")
    defer { withExtendedLifetime(home) {} }
    let environment = ["HOME": home.path]
    #expect(try hiwar("source", environment: environment).text == hiwar("source").text)
    #expect(try hiwar("sessions", environment: environment).text == hiwar("sessions").text)
    #expect(try hiwar("source", "--bidi", "visual", environment: environment).text != hiwar("source").text)
  }

  @Test("Own keys work in the browser and stand in hiwar keys, and a wrong line is named at the start")
  func keys() throws {
    let pane = try pane("[keys]\nterms-tab = F7\nopn = o\n")
    // One after the other: what is to be said of the terminal is not lost.
    try pane.wait("This terminal may reverse Arabic")
    try pane.type("k")
    try pane.wait("config:3: there is no action “opn”")
    try pane.type("<F7>")
    try pane.wait("1/")
    try pane.wait("F7 Terms")
    let keys = try hiwar("keys", environment: ["HOME": pane.folder.path])
    #expect(keys.text.contains("| `F7` |") && keys.text.contains("`terms-tab`"))
  }

  @Test("The settings change what is seen, and write a file that keeps its comments")
  func screen() throws {
    let pane = try pane("# mine\ninterface = ar # why\n\n[keys]\ncopy = F4\n")
    try pane.wait("English A")
    try pane.type("<F2>")
    try pane.wait("config:2")
    try pane.type("<Right>")
    try pane.wait("for this run")
    // Down to the mouse, which the terminal then has for itself.
    try pane.wait("mouse_any_flag", is: "1")
    try pane.type("jjjjjjj<Right>")
    try pane.wait("mouse_any_flag", is: "0")
    try pane.type("w")
    try pane.wait("Written: ~/.config/hiwar/config")
    let text = String(decoding: try pane.folder.read(Self.name), as: UTF8.self)
    #expect(text == "# mine\ninterface = en # why\nmouse = no\n\n[keys]\ncopy = F4\n")
  }
}
