/// How the matrix shares out its columns: labels, years, and what is said of each row at its end. What does not fit goes in this
/// order: what is said in full at the ends, the breadth of the shade, the ends of the labels, years far from the selected one.
struct MatrixLayout {
  /// Columns of the labels.
  let label: Int
  /// Columns of a year with the gap before it.
  let cell: Int
  /// Columns of the shade: 3, 1 or none.
  let shade: Int
  /// Columns of the end of a row; none where there is no room.
  let course: Int
  /// The years that are seen, as indices.
  let years: Range<Int>

  private static let leastLabel = 22

  /// `number` is the width of the widest number, `longestLabel` and `longestCourse` those of the words, `shortCourse` that of
  /// the words for the end of a row where they are short.
  init(
    room: Int, years count: Int, selected: Int, number: Int, longestLabel: Int, longestCourse: Int, shortCourse: Int
  ) {
    let leastCourse = min(24, max(18, shortCourse))
    let words = MatrixLayout.leastLabel + leastCourse + 1
    let ways = [(shade: 3, blank: 1, gap: 2), (1, 1, 1), (1, 0, 1), (0, 0, 1)].map { shade, blank, gap in
      (shade: shade, cell: max(4, number + shade + blank) + gap)
    }
    // A shade that takes no room of its own, beside a number shorter than a year, is always there.
    let least = ways.last { $0.cell == max(4, number) + 1 && $0.shade > 0 } ?? (0, max(4, number) + 1)
    let way = ways.first { $0.cell * count + words <= room } ?? least
    shade = way.shade
    cell = way.cell
    let hasCourse = room >= words + 2 * cell
    let wordsLeft = hasCourse ? words : min(MatrixLayout.leastLabel, room / 2)
    let seen = min(count, max(1, (room - wordsLeft) / cell))
    let first = min(max(0, selected - seen / 2), count - seen)
    years = max(0, first)..<max(0, first) + seen
    let left = room - seen * cell
    course = hasCourse ? min(longestCourse, max(leastCourse, left - longestLabel - 2)) : 0
    label = min(longestLabel, left - (hasCourse ? course + 2 : 0))
  }
}
