import DialogueRecord

extension MarksScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let list = list(context)
    return context.whereabouts(.tabMarks, list.entries, list.index) { $0 }
  }
}
