import Screen

/// Where the parts of a screen of a list and a reader stand: beside each other, or one in the place of the other.
struct ListBesideReader {
  let list: Rect?
  let reader: Rect?

  /// The list alone.
  init(list: Rect) {
    self.list = list
    reader = nil
  }

  /// `isAlone`: one of them takes the whole body, whatever its size.
  init(_ body: Rect, isReading: Bool, isAlone: Bool) {
    if isAlone || body.columns < 60 {
      list = isReading ? nil : body
      reader = isReading ? body : nil
    } else {
      let (left, rest) = body.splitColumnsAtFrame(Context.listWidth(on: body.columns))
      list = left
      reader = rest
    }
  }
}
