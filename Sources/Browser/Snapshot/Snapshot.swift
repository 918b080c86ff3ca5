import DialogueRecord

/// The place of a user, to be there again: what the screens show, what was chosen, what one can go back to. As JSON, of which
/// whatever is not understood is left out, piece by piece.
package struct Snapshot: Sendable, Hashable {
  /// An object with the names of the parts of a state.
  package var json: JSON

  /// A snapshot that was kept.
  package init(_ json: JSON) {
    self.json = json
  }

  /// How many places one can go back to, and forward.
  static let places = 50
  /// How many queries are kept.
  static let queries = 200
}

extension JSON {
  /// A place in a list or a text, or a number of rows: never negative, never so large that reckoning with it could overflow.
  var asCount: Int? { asInt.flatMap { (0...1 << 30).contains($0) ? $0 : nil } }

  /// A number of rows up or down.
  var asOffset: Int? { asInt.flatMap { (-1 << 30...1 << 30).contains($0) ? $0 : nil } }

  /// A text; null for none.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// Whole numbers, in order.
  init(_ numbers: some Sequence<Int>) { self = .array(numbers.map(JSON.int)) }

  /// Those of its numbers that are years of a record.
  func years(_ record: Record) -> [Int] {
    let known = Set(record.years.map(\.year))
    return elements.compactMap(\.asInt).filter(known.contains)
  }

  /// A year of a record.
  func year(_ record: Record) -> Int? {
    asInt.flatMap { year in record.years.contains { $0.year == year } ? year : nil }
  }
}
