import DialogueRecord

/// The words and signs of a citation in a language. They go by the text that is cited and not by the interface, as the style
/// sheet of a journal does, so they stand here and not among the words of the interface.
struct CitationWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func either(_ english: String, _ arabic: String) -> String { language == .arabic ? arabic : english }

  /// The name of the project, for what is its own.
  var project: String { either("Hiwar", "حوار") }

  /// Between the parts of a citation.
  var comma: String { either(", ", "، ") }

  /// Between remarks on it.
  var semicolon: String { either("; ", "؛ ") }

  func quoted(_ text: String) -> String { either("“\(text)”", "«\(text)»") }

  /// What stands before the id of a thing; nil where the title says what it is.
  func named(_ kind: Citation.Kind) -> String? {
    switch kind {
    case .point: either("point", "النقطة")
    case .paragraph: either("paragraph", "الفقرة")
    case .organization: either("organization", "المنظمة")
    case .group: either("working group", "الفريق العامل")
    case .theme: either("theme", "الموضوع")
    case .term: either("term", "المصطلح")
    case .lineage: either("line of descent", "المسار")
    case .session, .gap, .section, .emendation, .reference: nil
    }
  }

  /// In which document it stands, or in which record.
  func inside(_ container: String, isOwn: Bool) -> String {
    isOwn ? either("in the record ", "في السجل ") + quoted(container) : either("in \(container)", "في \(container)")
  }

  func lines(_ lines: ClosedRange<Int>) -> String {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    return first == last
      ? either("line \(first)", "السطر \(first)")
      : either("lines \(first)–\(last)", "الأسطر من \(first) إلى \(last)")
  }

  /// A day, in signs that keep their order in text of either direction.
  func accessed(_ day: Day) -> String {
    either("accessed \(day)", "اطُّلع عليه في \(day.description.split(separator: "-").joined(separator: "/"))")
  }

  /// What the source has, already written, where its text was emended.
  func reading(_ emendation: String, _ source: String) -> String {
    "† \(emendation): " + either("the source has ", "في المصدر ") + quoted(source)
  }

  /// The title of an emendation made in some passages.
  func emendation(_ id: String, of passages: [String]) -> String {
    let name = either("Emendation \(id)", "التصويب \(id)")
    return passages.isEmpty ? name : name + " (\(passages.joined(separator: comma)))"
  }
}
