import Glibc

/// The environment of the process.
package enum Environment {
  /// A variable's value; nil where it is unset or empty.
  package static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Those of some variables that are set and not empty.
  package static func values(_ names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = value(name) }
    return values
  }

  /// All variables, the empty ones too.
  package static var all: [String: String] {
    var values: [String: String] = [:]
    for entry in entries {
      let words = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if words.count == 2 { values[String(words[0])] = String(words[1]) }
    }
    return values
  }
}
