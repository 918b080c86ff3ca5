extension Catalogue {
  /// Lines of a document: `S01, line 22`, `S01, lines 22 and 30`.
  func lines(_ lines: [Int], of document: String?) -> String {
    let list = enumeration(of: lines)
    let words = count(.sourceLines, lines.count, ["lines": list])
    return document.map { text(.documentLines, ["document": $0, "lines": words]) } ?? words
  }

  /// Numbers in a row: `22, 30 and 35`; in Arabic each but the first has its «و».
  package func enumeration(of all: [Int]) -> String {
    let numbers = all.map(number)
    guard let first = numbers.first, let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "" }
    if language == .arabic {
      return numbers.dropFirst().reduce(first) { text(.listAnd, ["first": $0, "last": $1]) }
    }
    return text(.listAnd, ["first": numbers.dropLast().joined(separator: ", "), "last": last])
  }
}
