import BidiText
import Screen

/// The names of screens in a row, each behind its key. Where there is not room for all, those around the one that is shown, with a sign at
/// each side where some are left out. None is cut.
package struct TabBar: Sendable {
  /// A screen.
  package struct Tab: Sendable, Hashable {
    /// Its key as it is written.
    package var key: String
    /// Its name.
    package var name: String

    /// A screen.
    package init(key: String, name: String) {
      self.key = key
      self.name = name
    }
  }

  private let tabs: [Tab]
  private let active: Int
  private let direction: BaseDirection
  private let styles: WidgetStyles

  /// `active` is the place of the screen that is shown.
  package init(_ tabs: [Tab], active: Int, _ direction: BaseDirection, _ styles: WidgetStyles) {
    self.tabs = tabs
    self.active = active
    self.direction = direction
    self.styles = styles
  }

  /// As much as fits into so many columns of a canvas, behind the name of the program where there is room for it.
  package func spans(after name: [StyledText], width: Int, on canvas: Canvas) -> [StyledText] {
    let all = tabs.indices
    // What the program is called gives way before the name of a screen does.
    let whole = [
      spans(name, all, indent: 4, gap: 3), spans(name, all, indent: 2, gap: 2), spans([], all, indent: 1, gap: 2),
      spans([], all, indent: 1, gap: 1),
    ]
    return whole.first { canvas.measure($0) <= width } ?? part(after: name + [blanks(2)], width, canvas)
      ?? part(after: [blanks(1)], width, canvas) ?? []
  }

  /// The place of the screen that is named in a column, where the row begins in column 0; nil beside the names.
  package func target(at column: Int, after name: [StyledText], width: Int, on canvas: Canvas) -> Int? {
    let spans = spans(after: name, width: width, on: canvas)
    let places = canvas.columns(of: spans, column: 0, width: width)
    return zip(spans, places).first { $1.contains(column) }.flatMap { span, _ in span.link.flatMap { Int($0) } }
  }

  /// Whether all of them fit into so many columns behind the name.
  package func fits(after name: [StyledText], width: Int, on canvas: Canvas) -> Bool {
    canvas.measure(spans(name, tabs.indices, indent: 2, gap: 2)) <= width
  }

  private func spans(_ name: [StyledText], _ shown: Range<Int>, indent: Int, gap: Int) -> [StyledText] {
    name + [blanks(indent)] + spans(shown, gap: gap)
  }

  /// Nil where there is not even room for the one that is shown.
  private func part(after start: [StyledText], _ width: Int, _ canvas: Canvas) -> [StyledText]? {
    func fits(_ shown: Range<Int>) -> Bool { canvas.measure(start + spans(shown, gap: 2)) <= width }
    guard tabs.indices.contains(active) else { return nil }
    var shown = active..<active + 1
    guard fits(shown) else { return nil }
    while shown.upperBound < tabs.count, fits(shown.lowerBound..<shown.upperBound + 1) {
      shown = shown.lowerBound..<shown.upperBound + 1
    }
    while shown.lowerBound > 0, fits(shown.lowerBound - 1..<shown.upperBound) {
      shown = shown.lowerBound - 1..<shown.upperBound
    }
    return start + spans(shown, gap: 2)
  }

  private func spans(_ shown: Range<Int>, gap: Int) -> [StyledText] {
    var spans = shown.lowerBound > 0 ? [StyledText("… ", styles.dim, direction: direction)] : []
    for place in shown {
      if place > shown.lowerBound { spans.append(blanks(gap)) }
      // What a stretch leads to is the place of its screen.
      spans.append(StyledText(tabs[place].key + " ", styles.key, link: "\(place)"))
      spans.append(
        StyledText(
          tabs[place].name, place == active ? styles.tabActive : styles.tab, direction: direction, link: "\(place)"))
    }
    return shown.upperBound < tabs.count ? spans + [StyledText(" …", styles.dim, direction: direction)] : spans
  }

  private func blanks(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: count), styles.text, direction: direction)
  }
}
