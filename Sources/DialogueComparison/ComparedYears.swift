import DialogueRecord

/// The years that are compared with each other.
package struct ComparedYears: Sendable, Hashable {
  /// Oldest first, each once. A year without a session never counts as one in which something is absent.
  package let years: [YearEntry]
  /// Years asked for of which the record knows nothing, oldest first.
  package let unknown: [Int]

  /// Looks the years up in a record. Their order and repetitions do not matter.
  package init(_ record: Record, _ years: [Int]) {
    let asked = Set(years).sorted()
    self.years = asked.flatMap { year in
      let session = record.session(year: year).map(YearEntry.session)
      return [session, record.gap(year: year).map(YearEntry.gap)].compactMap(\.self)
    }
    unknown = asked.filter { record.session(year: $0) == nil && record.gap(year: $0) == nil }
  }

  /// The sessions among them, oldest first.
  package var sessions: [Session] { years.compactMap(\.session) }

  /// The years without a session among them, oldest first.
  package var gaps: [Gap] {
    years.compactMap { if case .gap(let gap) = $0 { gap } else { nil } }
  }
}
