import CFriBidi

/// Finds the quotations of a paragraph that are laid out as isolates of their own, as UAX #9 allows (HL3).
///
/// In «تبسيط الوصول» (2017), «تبسيط اطلاع» (2019) of an English text, plain UAX #9 has the numbers and brackets follow the
/// Arabic before them, so that each year stands at the wrong quotation; and the marks of “timely” in an Arabic
/// text point away from it. So a quotation whose letters are all of the other direction than its paragraph is
/// isolated. Not so one that a word of that direction touches or stands beside with nothing but blanks between: the two are
/// one phrase, which isolates would part. Brackets have a rule of UAX #9 for themselves (N0). A text with embeddings or isolates
/// of its own has been ordered by its author.
struct Quotations {
  /// More than this one in another are not looked for, as with the brackets of UAX #9 (BD16).
  private static let mostOpen = 63

  /// A quotation that has begun.
  private struct Opening {
    /// The mark that would end it.
    var closing: FriBidiChar
    var place: Int
    /// Whether letters of the paragraph's direction and of the other one have been met in it.
    var hasOwn = false
    var hasOther = false
  }

  private let scalars: [FriBidiChar]
  private let types: [FriBidiCharType]
  private let isRightToLeft: Bool
  private var open: [Opening] = []
  private var found: [Range<Int>] = []

  /// The stretches to isolate, none within another, in the order of the text.
  static func isolates(
    in scalars: [FriBidiChar], types: [FriBidiCharType], direction: BaseDirection
  ) -> [Range<Int>] {
    var quotations = Quotations(scalars: scalars, types: types, direction: direction)
    return quotations.search()
  }

  private init(scalars: [FriBidiChar], types: [FriBidiCharType], direction: BaseDirection) {
    self.scalars = scalars
    self.types = types
    isRightToLeft = direction == .rightToLeft
  }

  private mutating func search() -> [Range<Int>] {
    guard scalars.contains(where: { Self.closing(of: $0) != nil }), !types.contains(where: Self.isExplicit)
    else { return [] }
    for index in scalars.indices {
      if types[index] == FRIBIDI_TYPE_BS {
        open = []
      } else if !close(at: index) {
        begin(at: index)
        note(types[index])
      }
    }
    return found.filter { !continuesPhrase($0) }.map(withoutTurnedMarks)
  }

  private mutating func begin(at index: Int) {
    guard open.count < Self.mostOpen, let closing = Self.closing(of: scalars[index]),
      index + 1 < scalars.count, !isBlank(index + 1)
    else { return }
    open.append(Opening(closing: closing, place: index))
  }

  /// Ends the innermost quotation that the mark ends, and forgets those in it that have no end.
  private mutating func close(at index: Int) -> Bool {
    guard let match = open.lastIndex(where: { $0.closing == scalars[index] }), !isBlank(index - 1),
      !(scalars[index] == 0x2019 && isLetter(index + 1))
    else { return false }
    let quotation = Opening(
      closing: scalars[index], place: open[match].place,
      hasOwn: open[match...].contains(where: \.hasOwn), hasOther: open[match...].contains(where: \.hasOther))
    open.removeSubrange(match...)
    if let outer = open.indices.last {
      open[outer].hasOwn = open[outer].hasOwn || quotation.hasOwn
      open[outer].hasOther = open[outer].hasOther || quotation.hasOther
    }
    if quotation.hasOther, !quotation.hasOwn {
      while let inner = found.last, inner.lowerBound > quotation.place { found.removeLast() }
      found.append(quotation.place..<index + 1)
    }
    return true
  }

  private mutating func note(_ type: FriBidiCharType) {
    guard let innermost = open.indices.last, let isOther = isOther(type) else { return }
    if isOther { open[innermost].hasOther = true } else { open[innermost].hasOwn = true }
  }

  /// Whether a word of the other direction stands before or after a quotation, with nothing but blanks between.
  private func continuesPhrase(_ range: Range<Int>) -> Bool {
    let before = scalars[..<range.lowerBound].indices.last { !isBlank($0) }
    let after = scalars[range.upperBound...].indices.first { !isBlank($0) }
    return [before, after].contains { $0.flatMap { isOther(types[$0]) } == true }
  }

  /// In a text that is read from the left the marks stay with the text: “ and ”, which are not mirrored, would change places, and
  /// on two lines « would stand at the end of the first.
  private func withoutTurnedMarks(_ range: Range<Int>) -> Range<Int> {
    isRightToLeft ? range : range.lowerBound + 1..<range.upperBound - 1
  }

  /// Whether a strong type is of the other direction; nil of what has no direction.
  private func isOther(_ type: FriBidiCharType) -> Bool? {
    switch type {
    case FRIBIDI_TYPE_LTR: isRightToLeft
    case FRIBIDI_TYPE_RTL, FRIBIDI_TYPE_AL: !isRightToLeft
    default: nil
    }
  }

  private func isBlank(_ index: Int) -> Bool { types[index] == FRIBIDI_TYPE_WS || types[index] == FRIBIDI_TYPE_SS }

  private func isLetter(_ index: Int) -> Bool { index < types.count && isOther(types[index]) != nil }

  /// The mark that ends what a mark begins.
  private static func closing(of scalar: FriBidiChar) -> FriBidiChar? {
    switch scalar {
    case 0x22: 0x22
    case 0xAB: 0xBB
    case 0x2018: 0x2019
    case 0x201C: 0x201D
    default: nil
    }
  }

  private static func isExplicit(_ type: FriBidiCharType) -> Bool {
    switch type {
    case FRIBIDI_TYPE_LRE, FRIBIDI_TYPE_RLE, FRIBIDI_TYPE_LRO, FRIBIDI_TYPE_RLO, FRIBIDI_TYPE_PDF,
      FRIBIDI_TYPE_LRI, FRIBIDI_TYPE_RLI, FRIBIDI_TYPE_FSI, FRIBIDI_TYPE_PDI:
      true
    default: false
    }
  }
}
