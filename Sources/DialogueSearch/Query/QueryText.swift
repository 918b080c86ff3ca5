extension Query {
  /// The text without its filters of some kinds, and with another one at its end. Goes by what was understood: names in either
  /// language, values in quotes and filters behind a minus are found, and nothing lands in quotes that are still open.
  package func text(without names: Set<QueryOperator>, adding filter: String? = nil) -> String {
    let scalars = Array(text.unicodeScalars)
    var pieces: [String] = []
    var start = 0
    for range in written.filter({ names.contains($0.name) }).map(\.range) + [scalars.count..<scalars.count] {
      pieces.append(String(String.UnicodeScalarView(scalars[start..<range.lowerBound])).trimmed)
      start = range.upperBound
    }
    let rest = Query(pieces.filter { !$0.isEmpty }.joined(separator: " ")).closed
    return [rest, filter ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A query for the words of a text one after the other. Quotes in it are left out, and so is a star at its end, which would be
  /// an operator.
  package static func phrase(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { QueryParser.quotes.contains($0) ? " " : $0 }))
    var words = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while words.last == "*" || words.last == " " { words.removeLast() }
    return "\"\(words)\""
  }

  /// The text with its quotes closed; a quote at the end that nothing follows is left out.
  private var closed: String {
    guard endsInQuotes, let last = text.unicodeScalars.last else { return text }
    return QueryParser.quotes.contains(last) ? String(text.dropLast()).trimmed : text + "\""
  }
}

extension String {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
