import Screen

/// Where the parts of the terms screen stand: the list, and the reader beside it or in its place.
struct TermsLayout {
  let list: Rect?
  let reader: Rect?

  init(_ body: Rect, isReading: Bool) {
    if body.columns < 60 {
      list = isReading ? nil : body
      reader = isReading ? body : nil
    } else {
      let (left, rest) = body.splitColumns(Context.listWidth(on: body.columns))
      list = left
      reader = rest
    }
  }
}
