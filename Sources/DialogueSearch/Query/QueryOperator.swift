import DialogueRecord
import Lexis

/// An operator with a value: `year:2019`.
package enum QueryOperator: CaseIterable, Sendable, Hashable {
  /// Only these years.
  case year
  /// Only points with this theme.
  case theme
  /// Only in this part of the record.
  case kind
  /// Only words of this language.
  case language
  /// This spelling only. The one operator that looks for words.
  case exact

  /// Those that choose among hits.
  package static let filters: Set<QueryOperator> = [.year, .theme, .kind, .language]

  /// The names, the English one first.
  private var names: [String] {
    switch self {
    case .year: ["year", "years", "سنة", "عام"]
    case .theme: ["theme", "themes", "موضوع"]
    case .kind: ["in", "في"]
    case .language: ["lang", "language", "لغة"]
    case .exact: ["exact", "حرفيا"]
    }
  }

  /// By its name, in small or capital letters.
  init?(_ name: Substring) {
    let name = String(name).folded().withoutArticle
    guard let found = Self.allCases.first(where: { $0.names.contains { $0.folded() == name } })
    else { return nil }
    self = found
  }

  /// What a value chooses; nil where the value says nothing.
  func filter(_ value: String) -> SearchFilters? {
    let folded = value.folded()
    let parts = folded.split(whereSeparator: { $0 == "," || $0 == "،" })
    guard !parts.isEmpty else { return nil }
    switch self {
    case .exact: return nil
    case .theme: return SearchFilters(themes: [value])
    case .year: return all(parts, years).map { SearchFilters(years: $0) }
    case .kind:
      let kinds = parts.filter { !isMarks($0) }
      return all(kinds, kind).map { SearchFilters(kinds: Set($0), isMarked: kinds.count < parts.count) }
    case .language: return all(parts, language).map { SearchFilters(languages: Set($0)) }
    }
  }

  private func all<T>(_ parts: [Substring], _ read: (Substring) -> T?) -> [T]? {
    let values = parts.compactMap(read)
    return values.count == parts.count ? values : nil
  }

  /// 2019, 2017..2020, 2017-2020, 2017.., ..2020.
  private func years(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(omittingEmptySubsequences: false) { !("0"..."9").contains($0) }
    guard let first = ends.first, let last = ends.last, text.contains(where: { ("0"..."9").contains($0) }) else {
      return nil
    }
    let separator = text.dropFirst(first.count).dropLast(ends.count > 1 ? last.count : 0)
    guard ["", "..", "...", "…", "-", "–"].contains(separator) else { return nil }
    guard let low = first.isEmpty ? 0 : Int(first), let high = last.isEmpty ? Query.lastYear : Int(last)
    else { return nil }
    return min(low, high)...max(low, high)
  }

  private func kind(_ text: Substring) -> HitKind? {
    switch text.withoutArticle {
    case "statements", "statement", "points", "point", "بيانات", "بيان", "نقاط", "نقطه": .statements
    case "about", "preamble", "ديباجه", "مقدمه": .about
    case "sessions", "session", "جولات", "جوله": .sessions
    case "members", "member", "organizations", "organisations", "اعضاء", "منظمات", "منظمه": .members
    case "groups", "group", "افرقه", "فريق": .groups
    case "glossary", "terms", "term", "مسرد", "مصطلحات", "مصطلح": .glossary
    case "notes", "note", "ملاحظات", "ملاحظه": .notes
    default: nil
    }
  }

  /// What the user marked, which may be of any kind.
  private func isMarks(_ text: Substring) -> Bool {
    ["marks", "mark", "marked", "علامات", "علامه", "علاماتي"].contains(text.withoutArticle)
  }

  private func language(_ text: Substring) -> Language? {
    switch text.withoutArticle {
    case "ar", "arabic", "عربي", "عربيه": .arabic
    case "en", "english", "انكليزي", "انكليزيه", "انجليزي", "انجليزيه": .english
    default: nil
    }
  }
}

extension ClosedRange<Int> {
  /// Years as one types them: 2019, 2017..2020, 2017.., ..2020.
  package var asTyped: String {
    if lowerBound == upperBound { return String(lowerBound) }
    return "\(lowerBound == 0 ? "" : String(lowerBound))..\(upperBound == Query.lastYear ? "" : String(upperBound))"
  }
}
