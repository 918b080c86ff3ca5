import DialogueExport
import DialogueRecord

/// What of a screen can be saved: as it is shown, and everything of it. The texts are made only when they are wanted.
struct Saveable: Sendable {
  /// How much of it is saved.
  enum Extent: CaseIterable, Sendable, Hashable {
    /// What is seen, with the filter, the order, the years and the languages that were chosen.
    case shown
    /// The whole, whatever was chosen.
    case everything
    /// The list beside what is read, as a table.
    case list

    /// What it is called.
    var phrase: Phrase {
      switch self {
      case .shown: .saveShown
      case .everything: .saveEverything
      case .list: .saveList
      }
    }
  }

  /// A text that can be made.
  typealias Text = @Sendable () -> String

  /// Some of the forms in which it is written, under a name.
  struct Forms: Sendable {
    /// What the file is called, without its ending.
    let name: String
    fileprivate let texts: [FileFormat: Text]

    /// Forms under a name, which is made of what the file holds.
    init(_ name: [String], _ texts: [FileFormat: Text]) {
      self.name = Forms.fileName(name)
      self.texts = texts
    }

    /// The letters, digits and hyphens of ASCII, which every system takes in a name: others are left out, and what parts words
    /// becomes a hyphen.
    private static func fileName(_ parts: [String]) -> String {
      let words = (["hiwar"] + parts).flatMap { part in
        part.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      }
      return String(words.joined(separator: "-").prefix(80))
    }
  }

  private let forms: [Extent: Forms]

  /// What can be saved.
  init(shown: Forms, everything: Forms, list: Forms? = nil) {
    forms = [.shown: shown, .everything: everything, .list: list].compactMapValues(\.self)
  }

  /// The forms that make sense.
  func formats(_ extent: Extent) -> [FileFormat] {
    FileFormat.allCases.filter { forms[extent]?.texts[$0] != nil }
  }

  /// What a file is called.
  func name(_ extent: Extent, _ format: FileFormat) -> String {
    (forms[extent]?.name ?? "") + "." + format.ending
  }

  /// The text of a file; nil where there is none in this form.
  func text(_ extent: Extent, _ format: FileFormat) -> String? {
    forms[extent]?.texts[format].map { $0() }
  }
}

extension Catalogue {
  /// A report in the forms that are read and not computed with, and in those of data that are given.
  func forms(
    csv: (@Sendable () -> CSV)? = nil, json: @escaping @Sendable () -> JSON,
    _ report: @escaping @Sendable () -> Report
  ) -> [FileFormat: Saveable.Text] {
    let language = language
    var forms: [FileFormat: Saveable.Text] = [
      .text: { report().text(width: 100) { $0.printedColumns } }, .md: { report().markdown(language) },
      .html: { report().html(language) }, .json: { json().text + "\n" },
    ]
    // Whoever saves a table opens it in a spreadsheet.
    if let csv { forms[.csv] = { csv().text(for: .spreadsheet) } }
    return forms
  }
}
