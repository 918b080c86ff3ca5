import DialogueRecord

/// Reads the catalogue of a language, and notes every fault of it in the file.
struct CatalogueReading {
  private let language: Language
  private let file: JSONFile
  /// What was found for each phrase; nothing for a phrase with a fault.
  private(set) var messages: [Phrase: Catalogue.Message] = [:]

  init(language: Language, file: JSONFile) {
    self.language = language
    self.file = file
    guard let root = file.root else { return }
    guard case .object(let fields) = root.value else {
      file.fault(.wrongType(found: root.type, expected: .object), at: root.offset)
      return
    }
    let phrases = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, $0) })
    var seen: Set<Phrase> = []
    for field in fields {
      guard let phrase = phrases[field.name] else {
        let nearest = nearestName(to: field.name, among: Phrase.allCases.map(\.rawValue))
        file.fault(.unknownField(field.name, nearest: nearest), at: field.offset)
        continue
      }
      if !seen.insert(phrase).inserted { file.fault(.repeatedField(field.name), at: field.offset) }
      messages[phrase] = message(field.value)
    }
    for phrase in Phrase.allCases where !seen.contains(phrase) {
      file.fault(.missingField(phrase.rawValue), at: root.offset)
    }
  }

  private func message(_ tree: JSONTree) -> Catalogue.Message? {
    switch tree.value {
    case .string(let text): return .text(text)
    case .object(let forms): return plural(forms, at: tree.offset)
    default:
      file.fault(.wrongType(found: tree.type, expected: .string), at: tree.offset)
      return nil
    }
  }

  private func plural(_ forms: [JSONTree.Field], at offset: Int) -> Catalogue.Message {
    var plural: [PluralCategory: String] = [:]
    for form in forms {
      guard let category = PluralCategory(rawValue: form.name) else {
        let nearest = nearestName(to: form.name, among: PluralCategory.allCases.map(\.rawValue))
        file.fault(.unknownField(form.name, nearest: nearest), at: form.offset)
        continue
      }
      guard case .string(let text) = form.value.value else {
        file.fault(.wrongType(found: form.value.type, expected: .string), at: form.value.offset)
        continue
      }
      plural[category] = text
    }
    for category in language.pluralCategories where !forms.contains(where: { $0.name == category.rawValue }) {
      file.fault(.missingField(category.rawValue), at: offset)
    }
    return .plural(plural)
  }
}
