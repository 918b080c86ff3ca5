/// Every setting with what is in force and who says so: an option of this run, else the environment, else the user's file, else nobody.
package struct SettingsInForce: Sendable, Hashable {
  /// Who says so.
  package enum Source: Sendable, Hashable {
    /// An option of the command line.
    case option(String)
    /// A variable of the environment.
    case variable(String)
    /// A line of the user's file.
    case file(line: Int)
    /// Nobody; where a variable of the system says what is usual, that one.
    case standard(variable: String?)
    /// Nobody; it stands as it was left in the last run.
    case left
    /// It was changed in this run.
    case now
  }

  /// A value; nil for none, as of a command that nobody has named.
  package struct Value: Sendable, Hashable {
    package var text: String?
    package var source: Source

    /// A value of somewhere.
    package init(_ text: String?, _ source: Source) {
      self.text = text
      self.source = source
    }
  }

  /// What the file says.
  package private(set) var own: OwnSettings
  private var values: [Setting: Value]

  /// Nothing but what is usual.
  package static let standard = SettingsInForce()

  /// What is in force. `said` are the values of options, each with the option's name; `usual` what the system's variables make usual.
  package init(
    own: OwnSettings = OwnSettings(), said: [Setting: (value: String, option: String)] = [:],
    usual: [Setting: Value] = [:], environment: (String) -> String? = { _ in nil }
  ) {
    self.own = own
    values = [:]
    for setting in Setting.allCases {
      let row = setting.row
      let variable = row.variables.compactMap { name in
        environment(name).flatMap { setting.value(of: name, $0) }.map { Value($0, .variable(name)) }
      }.first
      values[setting] =
        said[setting].map { Value($0.value, .option($0.option)) } ?? variable
        ?? own.values[setting].map { Value($0.text, .file(line: $0.line)) }
        ?? usual[setting] ?? Value(row.standard, .standard(variable: nil))
    }
  }

  /// What is in force of a setting.
  package subscript(_ setting: Setting) -> Value {
    values[setting] ?? Value(setting.row.standard, .standard(variable: nil))
  }

  /// Whether a setting that is yes or no is yes.
  package func isOn(_ setting: Setting) -> Bool { self[setting].text == "yes" }

  /// Whether somebody has said what it is to be, so that it is not as it was left in the last run.
  package func isSettled(_ setting: Setting) -> Bool {
    switch self[setting].source {
    case .standard, .left: false
    case .option, .variable, .file, .now: true
    }
  }

  /// The settings that no file says as they are now.
  package var unkept: [Setting] { Setting.allCases.filter { self[$0].source == .now } }

  /// Has a setting be something else in this run.
  package mutating func change(_ setting: Setting, to text: String) {
    guard self[setting].text != text else { return }
    let line = own.values[setting]
    values[setting] = line?.text == text ? line.map { Value(text, .file(line: $0.line)) } : Value(text, .now)
  }

  /// Notes what a setting is that was changed without being settled. `isLeft`: it stands as the last run left it.
  package mutating func note(_ setting: Setting, is text: String, isLeft: Bool = false) {
    let before = self[setting]
    guard before.text != text else { return }
    // Where nothing was said of it, that is what is usual.
    guard before.text != nil else { return values[setting] = Value(text, before.source) }
    if isLeft { values[setting] = Value(text, .left) } else { change(setting, to: text) }
  }

  /// Takes what the file says after something was written in it: what is there as it is now comes from there.
  package mutating func take(_ own: OwnSettings) {
    self.own = own
    for (setting, line) in own.values where values[setting]?.text == line.text {
      values[setting] = Value(line.text, .file(line: line.line))
    }
  }
}
