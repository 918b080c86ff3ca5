import DialogueRecord

/// Text of a user or of a hand-made value, which unlike that of a pack may hold anything.
package enum SafeText {
  /// The text on one line: blanks for breaks and tabs; controls, and what would turn the text after it round, are replaced by U+FFFD.
  package static func line(_ text: String) -> String {
    lines(text).joined(separator: " ")
  }

  /// The lines of a text, tabs and what cannot be shown replaced in each.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var out = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        out.append(scalar == "\t" ? " " : scalar.isForbiddenInText && !scalar.isMark ? "\u{FFFD}" : scalar)
      }
      return String(out)
    }
  }
}

extension Unicode.Scalar {
  /// The marks that have a direction and turn nothing round, which one types in mixed text.
  fileprivate var isMark: Bool { [0x061C, 0x200E, 0x200F].contains(value) }
}
