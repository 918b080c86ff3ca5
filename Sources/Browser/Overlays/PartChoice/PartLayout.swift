import BidiText
import Lexis

/// The text of a choice on lines, and where its words stand on them as they are seen.
struct PartLayout: Sendable {
  let lines: [TextLine]
  /// How the cells of a line follow each other: in logical order they begin at the left whatever the language.
  private let runsLeft: Bool

  /// A text wrapped to a width.
  init(_ text: String, _ direction: BaseDirection, _ options: TextOptions, width: Int) {
    lines = Paragraph(text, direction: direction, options: options).lines(width: max(1, width))
    runsLeft = direction == .rightToLeft && options.order != .logical
  }

  /// The line on which a scalar stands.
  func line(of offset: Int) -> Int {
    lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
  }

  /// The words with a letter on the line of a scalar.
  func words(atLineOf offset: Int, _ words: [Range<Int>]) -> [Range<Int>] {
    lines.indices.contains(line(of: offset)) ? words.filter { $0.overlaps(lines[line(of: offset)].range) } : []
  }

  /// How many columns the middle of a stretch is away from where its line begins to be read.
  func distance(of range: Range<Int>, in number: Int) -> Int {
    let columns = columns(of: range, in: number)
    let middle = (columns.lowerBound + columns.upperBound) / 2
    return runsLeft ? lines[number].columns - middle : middle
  }

  /// The column, from the left, before which a stretch ends or begins.
  func edge(of range: Range<Int>, isEnd: Bool, in number: Int) -> Int {
    let columns = columns(of: range, in: number)
    return runsLeft == isEnd ? columns.lowerBound : columns.upperBound
  }

  /// From the first to the last column in which something of a stretch is seen.
  private func columns(of range: Range<Int>, in number: Int) -> Range<Int> {
    var (column, first, end) = (0, lines[number].columns, 0)
    for cell in lines[number].cells {
      if cell.range.overlaps(range) {
        first = min(first, column)
        end = max(end, column + cell.columns)
      }
      column += cell.columns
    }
    return min(first, end)..<end
  }

  /// The word that stands in a column of a line, from its left, or nearest to it.
  func word(at column: Int, in number: Int, _ words: [Range<Int>]) -> Range<Int>? {
    func away(_ word: Range<Int>) -> Int {
      let columns = columns(of: word, in: number)
      return max(columns.lowerBound - column, column - (columns.upperBound - 1), 0)
    }
    return words.filter { $0.overlaps(lines[number].range) }.min { away($0) < away($1) }
  }

  /// The word that stands nearest to a column on the next line down or up that has one beyond the word `head`.
  func word(
    beside head: Range<Int>, cursor: Int, by step: Int, nearest column: Int, _ words: [Range<Int>]
  ) -> Range<Int>? {
    let beyond = words.filter { step > 0 ? $0.lowerBound >= head.upperBound : $0.upperBound <= head.lowerBound }
    var number = line(of: cursor) + step
    while lines.indices.contains(number) {
      func away(_ word: Range<Int>) -> Int { abs(distance(of: word, in: number) - column) }
      let there = beyond.filter { $0.overlaps(lines[number].range) }
      if let nearest = there.min(by: { away($0) < away($1) }) { return nearest }
      number += step
    }
    return nil
  }
}
