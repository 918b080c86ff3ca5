import Screen

/// Where the parts of the terms screen stand: the list, and the reader beside it or in its place.
struct TermsLayout {
  let list: Rect?
  let reader: Rect?

  init(_ size: Size, reads: Bool) {
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    if size.columns < 60 {
      list = reads ? nil : body
      reader = reads ? body : nil
    } else {
      let (left, rest) = body.splitColumns(BrowseLayout.leftWidth(size.columns))
      list = left
      reader = rest
    }
  }

  /// The parts by the pane they stand for.
  var frames: [Pane: Rect] {
    var frames: [Pane: Rect] = [:]
    if let list { frames[.sessions] = list }
    if let reader { frames[.reader] = reader }
    return frames
  }
}

extension Drawing {
  /// Themes and terms, and the reader.
  mutating func terms() {
    let layout = TermsLayout(state.size, reads: state.termsReads)
    if let rect = layout.list {
      let title = [span(interface[.themesAndTerms], state.termsReads ? .text : .title)]
      let inside = pane(rect, title: title, isFocused: !state.termsReads)
      let drawing = self
      list(state.termEntries, state.terms.selection, in: inside, isFocused: !state.termsReads) {
        drawing.entry($0, width: inside.columns)
      }
    }
    if let rect = layout.reader { reader(in: rect, isFocused: state.termsReads) }
  }
}
