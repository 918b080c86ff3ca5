/// The screens by name, in the order of the first row.
enum ScreenName: String, CaseIterable, Sendable, Hashable {
  case insights, browse, matrix, sideBySide, search, lines, terms, marks
}
