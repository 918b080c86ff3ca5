import DialogueRecord

extension TermsScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let list = list(context.record)
    return context.whereabouts(.themesAndTerms, list.entries, list.index) { context.shortName($0) }
  }
}
