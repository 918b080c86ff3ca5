import DialogueRecord

/// What the matrix can safely be asked. Each answer speaks of the extracts of the sessions compared, never of the whole
/// statements.
extension ThemeMatrix {
  /// The row of a theme, by its code or id.
  package func row(_ codeOrID: String) -> Row? {
    rows.first { $0.theme.code == codeOrID || $0.theme.id == codeOrID }
  }

  /// The cell of a theme in a year; nil where there is no such theme or no session.
  package func cell(_ codeOrID: String, _ year: Int) -> Cell? {
    guard let column = years.years.firstIndex(where: { $0.year == year }) else { return nil }
    return row(codeOrID)?.cells[column]
  }

  /// Themes that are core in exactly these sessions and in no other session compared.
  package func core(onlyIn chosen: Set<Int>) -> [Theme] {
    rows.filter { Set($0.course.present) == chosen }.map(\.theme)
  }

  /// Themes that are core in this many of the sessions compared.
  package func core(inSessions count: Int) -> [Theme] {
    rows.filter { $0.course.present.count == count }.map(\.theme)
  }

  /// Themes that are core in every session compared.
  package var coreThroughout: [Theme] { core(inSessions: years.sessions.count) }

  /// Themes that none of these sessions has, neither as core nor as a mention.
  package func absent(from chosen: Set<Int>) -> [Theme] {
    rows.filter { chosen.isDisjoint(with: $0.course.present + $0.course.mentioned) }.map(\.theme)
  }

  /// The sessions in which a theme is core of the most points, oldest first; empty where it is core of none.
  package func peaks(of codeOrID: String) -> [Int] {
    let cells = row(codeOrID)?.cells ?? []
    let most = cells.map { $0?.core.count ?? 0 }.max() ?? 0
    guard most > 0 else { return [] }
    return zip(years.years, cells).filter { $1?.core.count == most }.map(\.0.year)
  }
}
