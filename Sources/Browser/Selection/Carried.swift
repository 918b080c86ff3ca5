import DialogueExport
import DialogueRecord

/// What is selected as text to be carried away: in logical order, as it is shown, with what is to be known of it.
struct Carried {
  let selected: Selected
  let record: Record
  let catalogues: [Language: Catalogue]
  let settings: Settings
  /// The marks of the user: one keeps the text of what the record has no longer.
  let desk: KnownMarks

  /// The languages in which it is shown.
  var languages: [Language] { selected.languages ?? settings.texts.languages }

  /// Whether its Arabic is the source's own reading, which is not the emended one.
  var isAsPrinted: Bool {
    switch selected.what {
    case .source: return true
    case .thing(let id):
      return settings.showsSourceReadings && record.passage(id).map { $0.source != $0.text.ar } == true
    default: return false
    }
  }

  /// Its texts in some languages, one after the other, each with its citation; without it with what has to be said of the text:
  /// whose the translation is, and what the source has where it was emended.
  func text(_ languages: [Language], isCited: Bool) -> String {
    languages.flatMap(parts).map { part in
      let more = isCited ? part.citations.map { $0.text(.plain) } : part.notes
      return ([part.text] + more).joined(separator: "\n")
    }.joined(separator: separator)
  }

  /// Its text without anything that is said of it, in the languages in which it is shown.
  var texts: Bilingual {
    func text(_ language: Language) -> String {
      languages.contains(language) ? parts(language).map(\.text).joined(separator: "\n") : ""
    }
    return Bilingual(ar: text(.arabic), en: text(.english))
  }

  /// Its citations in some languages, each once.
  func citations(_ languages: [Language]) -> String {
    languages.flatMap(parts).flatMap(\.citations).text(.plain)
  }

  /// Several points are parted by a blank line.
  private var separator: String { selected.ids.count > 1 ? "\n\n" : "\n" }

  /// A text with how it is cited.
  private struct Part {
    var text: String
    var citations: [Citation] = []
    /// What has to be said of it where it is not cited.
    var notes: [String] = []
  }

  private func parts(_ language: Language) -> [Part] {
    switch selected.what {
    case .thing(let id): [part(id, language)]
    case .points(let ids, _): ids.map { part($0, language) }
    case .source(let id): [source(id, language)]
    case .note(let text, let id): [note(text, language, of: id)]
    case .row(let row, let subject, let id):
      [Part(text: lines(of: row, in: subject, language), citations: id.map { citations(row, of: $0, language) } ?? [])]
    }
  }

  /// What a row rests on, and the thing that it is said of.
  private func citations(_ row: String, of id: String, _ language: Language) -> [Citation] {
    let from = DocumentBuilder.provenance(ofRow: row, in: id, record)
    let sources = (from?.references ?? []).compactMap { record.citation(of: $0, in: language) }
    return [from.flatMap { stated($0, language) }].compactMap(\.self) + sources + about(id, language)
  }

  /// The lines of the document in which something is stated.
  private func stated(_ from: Provenance, _ language: Language) -> Citation? {
    guard let first = from.lines.min(), let last = from.lines.max(),
      let document = from.document ?? record.documents.first?.id
    else { return nil }
    var citation = record.citation(of: document, in: language)
    citation?.lines = first...last
    return citation
  }

  private func note(_ text: Bilingual, _ language: Language, of id: String) -> Part {
    let label = catalogues[language].map { $0[.translatorsNote] + " " } ?? ""
    return Part(text: label + text[language], citations: about(id, language))
  }

  /// The source's own words need no word of what the source has in their place.
  private func source(_ id: String, _ language: Language) -> Part {
    Part(text: record.passage(id)?.source ?? "", citations: about(id, .arabic))
  }

  private func part(_ id: String, _ language: Language) -> Part {
    if language == .arabic, settings.showsSourceReadings, record.passage(id) != nil { return source(id, language) }
    let citation = record.citation(of: id, in: language)
    var text = (record.thing(id)?.texts ?? desk[id]?.texts)?[language] ?? ""
    switch record.thing(id) {
    case .organization(let organization): text += " (\(organization.acronym[language]))"
    case .reference(let reference): text = [text, reference.address].compactMap { $0 }.joined(separator: "\n")
    default: break
    }
    return Part(text: text, citations: [citation].compactMap(\.self), notes: citation?.notes ?? [])
  }

  /// How a thing is cited of which something else is carried than its text: no translation of that text is spoken of.
  private func about(_ id: String, _ language: Language) -> [Citation] {
    var citation = record.citation(of: id, in: language)
    citation?.translation = nil
    citation?.readings = []
    return [citation].compactMap(\.self)
  }

  private func lines(of row: String, in subject: Subject, _ language: Language) -> String {
    guard let catalogue = catalogues[language] ?? catalogues.values.first else { return "" }
    var settings = settings
    settings.language = language
    settings.texts = language == .arabic ? .arabic : .english
    let context = Context(
      record: record, families: ThemeFamilies(record), catalogue: catalogue, settings: settings, size: Context.smallest,
      marked: [], desk: KnownMarks(), marks: nil,
      canGoBack: false, leadsBack: false)
    return PlainDocument.lines(of: row, in: subject, context).joined(separator: "\n")
  }
}
