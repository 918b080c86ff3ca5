import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("The screen of settings")
struct SettingsPanelTests {
  private func change(_ setting: Setting, _ text: String) -> SettingChange {
    SettingChange(setting: setting, text: text)
  }

  @Test("A change is seen at once", arguments: ["<F2>", "?settings<Enter>", ":الإعدادات<Enter>"])
  func changes(way: String) throws {
    var run = try Run(keys: way + "<Right>")
    #expect(run.state.settings.language == .arabic)
    #expect(run.frame.logicalText.contains(try Bundled.catalogue(.arabic)[.settingsTitle]))
    // On the mirrored screen the other arrow leads on.
    try run.press("j<Left>j<Enter>jjj<Space>")
    #expect(run.state.settings.texts == .english && run.state.catalogue?.digits == .arabic)
    #expect(!run.state.settings.layout.keepsMarks && run.effects.isEmpty)
  }

  @Test("What the terminal has to do is asked for")
  func effects() throws {
    var run = try Run(keys: "<F2>jjj<Right><Left>")
    #expect(run.effects == [.order(.visual), .settle(.bidi, "auto")])
    run.clearEffects()
    try run.press("jjjj ")
    #expect(run.effects == [.settle(.mouse, "no")])
  }

  @Test("Colours change at once")
  func colours() throws {
    var run = try Run(keys: "<F2>jjjjjj<Right>")
    #expect(run.state.settings.palette == .dark && run.state.inForce[.colors].text == "dark" && run.effects.isEmpty)
    try run.press("<Left><Left>")
    #expect(run.state.settings.palette == .mono)
  }

  @Test("Frames go at once")
  func plain() throws {
    var run = try Run(keys: "<F2>jjjjjjjjj<Right>")
    #expect(run.state.settings.isPlain && run.effects.isEmpty && !run.frame.text.contains("─"))
    try run.press("<Left>")
    #expect(!run.state.settings.isPlain && run.frame.text.contains("─"))
  }

  @Test("A text is typed, and an empty one is no value")
  func text() throws {
    var run = try Run(keys: "<F2>G<Up><Enter>nano -w<Enter>")
    #expect(run.effects == [.settle(.editor, "nano -w")] && run.state.inForce[.editor].text == "nano -w")
    run.clearEffects()
    try run.press("<Enter>x<Esc><Enter><C-u><Enter>")
    #expect(run.effects.isEmpty && run.state.inForce[.editor].text == "nano -w")
    #expect(run.state.message?.contains("editor has no value") == true)
  }

  @Test("A field for what is only usual is empty, and left empty changes nothing")
  func usual() throws {
    var run = try Run()
    run.edit { $0.inForce = SettingsInForce(usual: [.editor: .init("vi", .standard(variable: nil))]) }
    try run.press("<F2>G<Up><Enter><Enter>")
    #expect(run.effects.isEmpty && run.state.message == nil && run.state.inForce[.editor].text == "vi")
    try run.press("<Enter>ed<Enter>")
    #expect(run.effects == [.settle(.editor, "ed")])
  }

  @Test("w has what was changed written; what is written is told to come from the file")
  func keeping() throws {
    var run = try Run(keys: "<F2>w")
    #expect(run.effects.isEmpty)
    #expect(run.state.message == (try Bundled.catalogue(.english)[.settingsNothingToKeep]))
    try run.press("jj<Right>jj<Right>w")
    #expect(run.effects.last == .keepSettings([change(.digits, "arabic"), change(.bidiSwitch, "no")]))
    let own = try OwnSettingsTests.own("# x\ndigits = arabic\nbidi-switch = no\n")
    run.edit { $0.take(own) }
    #expect(run.state.inForce[.digits].source == .file(line: 2) && run.state.inForce.unkept.isEmpty)
    #expect(run.state.message == "Written: f" && run.frame.text.contains("config:2"))
    run.clearEffects()
    try run.press("<Esc>")
    #expect(run.state.overlay == nil && run.state.message == nil)
  }

  @Test("Keys that change what is settled count as a change of this run, and leaving says that it is not kept")
  func otherKeys() throws {
    var run = try Run()
    run.edit { $0.noteChoices(areLeft: true) }
    try run.press("ALB<F2>w")
    #expect(run.effects.last == .keepSettings([change(.interface, "ar"), change(.lang, "en"), change(.bidi, "words")]))
    try run.press("<Esc>")
    #expect(run.state.message == (try Bundled.catalogue(.arabic)[.settingsNotKept]))
  }

  @Test(
    "What is wrong with the file is said at the start, after it what else is to be said, and stands in the settings")
  func faults() throws {
    var run = try Run()
    let own = try OwnSettingsTests.own("digts = x\nfoo\n")
    run.edit { state in
      state.inForce = SettingsInForce(own: own)
      state.sayToo("a hint")
      state.tellFaults()
    }
    #expect(run.state.message == "a hint")
    try run.press("j")
    #expect(run.state.message == "config:1: there is no setting “digts”. Did you mean digits? (1 more: F2)")
    try run.press("y")
    #expect(run.state.message == nil)
    try run.press("<Esc><F2>")
    let text = run.frame.text
    #expect(text.contains("config:1: there is no setting “digts”") && text.contains("config:2: “foo” is no setting"))
  }

  @Test("Each value is said in the language of the interface, with the word of the file behind it")
  func values() throws {
    for setting in Setting.allCases {
      for value in setting.allowed {
        let arabic = try #require(try Bundled.catalogue(.arabic).meaning(of: value, in: setting), "\(setting) \(value)")
        #expect(arabic.contains(value) && arabic != value, "\(setting) \(value)")
        #expect(try Bundled.catalogue(.english).meaning(of: value, in: setting)?.contains(value) == true)
      }
    }
    #expect(try Bundled.catalogue(.english).meaning(of: "yes", in: .mouse) == "yes")
    #expect(try Bundled.catalogue(.english).meaning(of: "/yes", in: .pack) == nil)
    #expect(try Run(keys: "<F2>").frame.text.contains("‹ English (en) ›"))
  }

  @Test("On the mirrored screen an option keeps its dashes before it")
  func dashes() throws {
    var run = try Run(Size(columns: 80, rows: 24), Settings(language: .arabic))
    run.edit { $0.inForce = SettingsInForce(said: [.bidi: ("visual", "--bidi"), .interface: ("ar", "--interface")]) }
    try run.press("<F2>")
    #expect(run.frame.text.contains(" --bidi ") && run.frame.text.contains(" --interface "))
  }

  @Test("It fits on the smallest screen, whatever is selected", arguments: Language.allCases)
  func smallest(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    var run = try Run(Context.smallest, Settings(language: language), keys: "<F2>")
    for setting in Setting.allCases {
      let words = catalogue[setting.row.title].prefix(8)
      #expect(run.frame.logicalText.contains(words), "\(words)")
      try run.press("j")
    }
  }
}
