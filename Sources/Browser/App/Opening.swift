import DialogueRecord

/// What the browser opens at its start.
package enum Opening: Sendable, Hashable {
  /// A thing of the record, where it is read.
  case thing(Thing)
  /// A comparison of years.
  case years([Int])
  /// Words that name nothing, with the id that is most likely meant and the command that is.
  case unknown(String, nearestID: String?, nearestCommand: String?)
}

extension State {
  /// Opens something, and says what is to be done for it. `keepsPlace`: one can go back to where one stood.
  package mutating func open(_ opening: Opening, keepsPlace: Bool) -> [Effect] {
    var effects: [Effect] = []
    switch opening {
    case .thing(let thing): open(thing, keepsPlace: keepsPlace)
    case .years(let years):
      if keepsPlace { remember() }
      marked = Set(years)
      guard let context else { return [] }
      effects = follow(screens.show(.matrix, context))
    case .unknown(let words, nil, nil):
      if keepsPlace { remember() }
      guard let context else { return [] }
      effects = follow(screens.show(.search, context) + [.query(words)])
    case .unknown(let words, let id, let command): offerWays(for: words, id: id, command: command)
    }
    layOut()
    return effects
  }

  /// Shows the whole record at a glance to who was nowhere yet, and says how to go on from there.
  package mutating func welcome() {
    guard let context else { return }
    _ = follow(screens.show(.insights, context))
    layOut()
    if let key = settings.bindings.title(of: .moveDown) {
      sayToo(context.catalogue.text(.welcomeHint, ["key": key]))
    }
  }

  private mutating func open(_ thing: Thing, keepsPlace: Bool) {
    // An emendation is told of in the details of its passage.
    if case .emendation = thing { settings.showsDetails = true }
    guard let destination = Destination(thing, record), let context else { return }
    if keepsPlace { remember() }
    screens.reveal(destination, context)
  }

  /// Lets the user choose what was meant by words that name nothing.
  private mutating func offerWays(for words: String, id: String?, command: String?) {
    guard let catalogue else { return }
    var choices = [
      Chooser.Choice(
        label: catalogue.text(.wordsSearch, ["words": words]), outcome: [.show(.search), .query(words)])
    ]
    if let id, let thing = record.thing(id), let destination = Destination(thing, record) {
      choices.append(Chooser.Choice(label: catalogue.text(.wordsOpen, ["id": id]), outcome: [.go(destination)]))
    }
    choices.append(Chooser.Choice(label: catalogue[.wordsBrowse], outcome: []))
    let remark = command.map { catalogue.text(.wordsCommand, ["name": $0]) }
    overlay = .chooser(
      Chooser(title: catalogue.text(.wordsUnknown, ["words": words]), choices: choices, remark: remark ?? ""))
  }
}
