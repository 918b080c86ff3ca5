/// A program that puts what it reads on a clipboard.
package enum CopyProgram: String, CaseIterable, Sendable {
  case wlCopy = "wl-copy"
  case xclip, xsel, pbcopy
  case clip = "clip.exe"

  /// The program and its arguments.
  var words: [String] {
    switch self {
    // Named the type, it need not ask another program what the text is.
    case .wlCopy: [rawValue, "--type", "text/plain"]
    case .xclip: [rawValue, "-selection", "clipboard"]
    case .xsel: [rawValue, "--input", "--clipboard"]
    case .pbcopy, .clip: [rawValue]
    }
  }

  /// The variables of the environment one of which tells that the clipboard is there; nil where the program has it always.
  var variables: [String]? {
    switch self {
    case .wlCopy: ["WAYLAND_DISPLAY"]
    case .xclip, .xsel: ["DISPLAY"]
    case .clip: ["WSL_DISTRO_NAME", "WSL_INTEROP"]
    case .pbcopy: nil
    }
  }

  /// Whether its clipboard belongs to a display, which ssh can hand on, and not to the machine that it runs on.
  var needsDisplay: Bool { [.wlCopy, .xclip, .xsel].contains(self) }

  /// A text as it has to be given. clip.exe takes bytes for the code page of Windows unless they begin as UTF-16 does.
  func encoded(_ text: String) -> [UInt8] {
    guard self == .clip else { return Array(text.utf8) }
    return (["\u{FEFF}".utf16.first].compactMap { $0 } + text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}

extension CopyProgram {
  /// The variable, as it is set, that tells that its clipboard is there.
  package func reason(_ facts: CopyFacts) -> String? {
    variables?.lazy.compactMap { name in facts.environment[name].map { "\(name)=\($0)" } }.first
  }
}
