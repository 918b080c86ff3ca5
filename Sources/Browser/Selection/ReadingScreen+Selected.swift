import DialogueRecord

extension ReadingScreen {
  /// What is selected in the reader while it has the keys; else the thing that it shows.
  func selectedInReader(_ context: Context) -> Selected? {
    guard let subject = reading(context)?.subject else { return nil }
    guard isReading, let anchor = reader(context)?.selectedAnchor else {
      if case .insight = subject { return nil }
      return subject.id(in: context.record).map(Selected.thing) ?? Selected(.row("title", in: subject, of: nil))
    }
    return selected(anchor, of: subject, context.record)
  }

  /// What stands under an anchor of a document.
  func selected(_ anchor: Anchor, of subject: Subject, _ record: Record) -> Selected {
    let whole = subject.id(in: record)
    if case .passage(let id) = anchor.target { return .thing(id) }
    let isThing =
      record.passage(anchor.id) != nil || record.reference(anchor.id) != nil
      || record.preamble.contains { $0.id == anchor.id }
    return isThing ? .thing(anchor.id) : Selected(.row(anchor.id, in: subject, of: whole))
  }

  func selected(_ context: Context) -> Selected? { selectedInReader(context) }
}
