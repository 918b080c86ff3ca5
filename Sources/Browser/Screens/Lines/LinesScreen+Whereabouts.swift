import DialogueRecord

extension LinesScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let places = places
    guard let index = places.firstIndex(where: { $0.line == line && $0.node.id == point }) else {
      return Whereabouts(context.catalogue[.tabLines])
    }
    return context.whereabouts(.tabLines, places, index) {
      $0.node.id + context.catalogue[.comma] + " " + context.lineName($0.line, context.record)
    }
  }
}
