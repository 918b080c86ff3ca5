/// Whether a line may end at a place of the text (UAX #14).
enum LineBreak {
  case prohibited, allowed, mandatory

  /// Whether a line may end before each cluster of a text, given the classes of all its clusters.
  ///
  /// The rules of UAX #14 by their numbers, and stricter in one thing: after a hyphen or dash only between letters, so
  /// that I-24/7, COVID-19, كوفيد-19 and 2016–2021 stay whole.
  static func before(_ classes: [LineBreakClass]) -> [LineBreak] {
    var breaks = [LineBreak](repeating: .prohibited, count: classes.count)
    // The last cluster of the line that is no space, to look back across spaces.
    var word: Int?
    for index in classes.indices.dropFirst() {
      let previous = index - 1
      if classes[previous] == .mandatory {
        word = nil
        breaks[index] = .mandatory  // LB4, LB5
        continue
      }
      if classes[previous] != .space { word = previous }
      guard let word, !isKept(classes, index) else { continue }
      let isAllowed = word == previous ? partsTouching(classes, index) : !opens(classes, word)  // LB18
      breaks[index] = isAllowed ? .allowed : .prohibited
    }
    return breaks
  }

  /// Whether nothing may part the cluster from what stands before it, not even spaces.
  private static func isKept(_ classes: [LineBreakClass], _ index: Int) -> Bool {
    switch classes[index] {
    case .space, .zeroWidthSpace, .mandatory: true  // LB6, LB7
    case .closing, .slash, .wordJoiner: true  // LB11, LB13
    case .finalQuote:  // LB15b: a final quote is closing where something that ends a word follows
      switch index + 1 < classes.count ? classes[index + 1] : .space {
      case .space, .mandatory, .zeroWidthSpace, .glue, .closing, .slash, .finalQuote: true
      default: false
      }
    default: false
    }
  }

  /// Whether the cluster keeps what follows it even across spaces: LB14, and LB15a for an initial quote that begins a word.
  private static func opens(_ classes: [LineBreakClass], _ index: Int) -> Bool {
    switch classes[index] {
    case .opening: true
    case .initialQuote:
      switch index > 0 ? classes[index - 1] : .space {
      case .space, .mandatory, .zeroWidthSpace, .glue, .opening, .quote, .initialQuote: true
      default: false
      }
    default: false
    }
  }

  /// Whether a line may end between a cluster and the one before it with no space between them.
  private static func partsTouching(_ classes: [LineBreakClass], _ index: Int) -> Bool {
    let before = classes[index - 1]
    let after = classes[index]
    return switch (before, after) {
    // LB8
    case (.zeroWidthSpace, _): true
    // LB11, LB12
    case (.glue, _), (_, .glue), (.wordJoiner, _): false
    // LB19
    case (.quote, _), (.initialQuote, _), (.finalQuote, _): false
    case (_, .quote), (_, .initialQuote), (_, .finalQuote): false
    // LB14, LB21
    case (.opening, _), (_, .hyphen): false
    // Stricter than LB21 and LB25.
    case (.hyphen, .letter): index > 1 && classes[index - 2] == .letter
    case (.hyphen, _): false
    // LB31
    case (.slash, .letter), (.ideograph, _), (_, .ideograph): true
    default: false
    }
  }
}
