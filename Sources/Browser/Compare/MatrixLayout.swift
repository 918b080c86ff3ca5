/// How the matrix shares out its columns: labels, years, and what is said of each row at its end. What does not fit goes in this
/// order: the shade, the ends of the labels, years far from the selected one.
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
  private static let leastCourse = 18

  /// `number` is the width of the widest number, `longestLabel` and `longestCourse` those of the words.
  init(room: Int, years count: Int, selected: Int, number: Int, longestLabel: Int, longestCourse: Int) {
    let words = MatrixLayout.leastLabel + MatrixLayout.leastCourse + 1
    let ways = [(shade: 3, gap: 2), (1, 1), (0, 1)].map { shade, gap in
      (shade: shade, cell: max(4, number + (shade > 0 ? shade + 1 : 0)) + gap)
    }
    let way = ways.first { $0.cell * count + words <= room } ?? (0, max(4, number) + 1)
    shade = way.shade
    cell = way.cell
    let hasCourse = room >= words + 2 * cell
    let wordsLeft = hasCourse ? words : min(MatrixLayout.leastLabel, room / 2)
    let seen = min(count, max(1, (room - wordsLeft) / cell))
    let first = min(max(0, selected - seen / 2), count - seen)
    years = max(0, first)..<max(0, first) + seen
    let left = room - seen * cell
    course = hasCourse ? min(longestCourse, max(MatrixLayout.leastCourse, left - longestLabel - 2)) : 0
    label = min(longestLabel, left - (hasCourse ? course + 2 : 0))
  }
}
