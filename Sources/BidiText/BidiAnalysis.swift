import CFriBidi

/// What UAX #9 and Arabic joining say of a whole paragraph: a level and a form for each scalar, in logical order.
/// Nothing here knows of lines; L1 for the end of a line and L2 come after wrapping.
struct BidiAnalysis {
  /// The resolved embedding levels; an explicit control has the level of what stands before it (X9).
  private(set) var levels: [FriBidiLevel]
  /// The scalars as they are drawn: Arabic presentation forms, and mirrored brackets at odd levels (L4).
  private(set) var forms: [FriBidiChar]
  /// Whether L1 gives a scalar the paragraph's level at the end of a line: white space, and what is not seen.
  private(set) var areWhiteSpace: [Bool]
  /// The paragraph level.
  let baseLevel: FriBidiLevel

  /// Analyzes a paragraph whose level is forced by `direction`, or found by P2 and P3 where that is nil. With
  /// `isolatesQuotations`, those that `Quotations` finds are as if isolating controls stood around them.
  /// Nil when FriBidi has no memory left.
  init?(_ scalars: [FriBidiChar], direction: BaseDirection?, isolatesQuotations: Bool = false) {
    let count = FriBidiStrIndex(scalars.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_LTR, count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var base =
      switch direction {
      case .leftToRight: FRIBIDI_PAR_LTR
      case .rightToLeft: FRIBIDI_PAR_RTL
      case nil: FRIBIDI_PAR_ON
      }
    fribidi_get_bidi_types(scalars, count, &types)
    fribidi_get_bracket_types(scalars, count, types, &brackets)
    var isolates: [Range<Int>] = []
    if isolatesQuotations, let direction {
      isolates = Quotations.isolates(in: scalars, types: types, direction: direction)
    }
    guard let levels = Self.levels(types, brackets, isolates: isolates, base: &base) else { return nil }
    self.levels = levels
    baseLevel = base == FRIBIDI_PAR_RTL ? 1 : 0

    areWhiteSpace = types.map(Self.isWhiteSpace)

    var joining = [FriBidiArabicProp](repeating: 0, count: scalars.count)
    forms = scalars
    fribidi_get_joining_types(scalars, count, &joining)
    fribidi_join_arabic(types, count, levels, &joining)
    // Lam-alef is left to us (FRIBIDI_FLAG_SHAPE_ARAB_LIGA): FriBidi joins only letters without a mark between them.
    let flags = FriBidiFlags(FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_MIRRORING)
    fribidi_shape(flags, levels, count, &joining, &forms)
  }

  /// The levels of the scalars, with a control before and after each isolate that is not in the text.
  private static func levels(
    _ types: [FriBidiCharType], _ brackets: [FriBidiBracketType], isolates: [Range<Int>], base: inout FriBidiParType
  ) -> [FriBidiLevel]? {
    let control = base == FRIBIDI_PAR_RTL ? FRIBIDI_TYPE_LRI : FRIBIDI_TYPE_RLI
    var allTypes: [FriBidiCharType] = []
    var allBrackets: [FriBidiBracketType] = []
    var isOfText: [Bool] = []
    func add(_ range: Range<Int>, before controls: [FriBidiCharType]) {
      allTypes += types[range] + controls
      allBrackets += brackets[range] + controls.map { _ in 0 }
      isOfText += range.map { _ in true } + controls.map { _ in false }
    }
    var start = 0
    for isolate in isolates {
      add(start..<isolate.lowerBound, before: [control])
      add(isolate, before: [FRIBIDI_TYPE_PDI])
      start = isolate.upperBound
    }
    add(start..<types.count, before: [])
    var levels = [FriBidiLevel](repeating: 0, count: allTypes.count)
    let count = FriBidiStrIndex(allTypes.count)
    guard fribidi_get_par_embedding_levels_ex(allTypes, allBrackets, count, &base, &levels) != 0 else { return nil }
    return isolates.isEmpty ? levels : zip(levels, isOfText).filter(\.1).map(\.0)
  }

  private static func isWhiteSpace(_ type: FriBidiCharType) -> Bool {
    switch type {
    case FRIBIDI_TYPE_WS, FRIBIDI_TYPE_BN, FRIBIDI_TYPE_SS, FRIBIDI_TYPE_BS,
      FRIBIDI_TYPE_LRE, FRIBIDI_TYPE_RLE, FRIBIDI_TYPE_LRO, FRIBIDI_TYPE_RLO, FRIBIDI_TYPE_PDF,
      FRIBIDI_TYPE_LRI, FRIBIDI_TYPE_RLI, FRIBIDI_TYPE_FSI, FRIBIDI_TYPE_PDI:
      true
    default: false
    }
  }
}
