import DialogueRecord

// Saving what a screen shows: what, in which form, where to, and what became of it.

extension State {
  /// Offers what can be saved of the screen, and the forms.
  mutating func offerSaving() {
    guard let saveable = ask({ $0.saveable($1) }), let catalogue else { return }
    let choices = Saveable.Extent.allCases.flatMap { extent in
      saveable.formats(extent).map { format in
        Chooser.Choice(
          label: "\(catalogue[extent.phrase]): \(catalogue[format.phrase])", outcome: [.save(extent, format)])
      }
    }
    overlay = .chooser(Chooser(title: catalogue[.saveTitle], choices: choices))
  }

  /// Makes the text and asks where to.
  mutating func save(_ extent: Saveable.Extent, as format: FileFormat) -> [Effect] {
    guard let saveable = ask({ $0.saveable($1) }), let catalogue, let text = saveable.text(extent, format) else {
      return []
    }
    let place = SavePlace(
      title: "\(catalogue[extent.phrase]): \(catalogue[format.phrase])", folder: savedIn,
      name: saveable.name(extent, format), text: text)
    overlay = .savePlace(place)
    return [.list(place.folder.text)]
  }

  /// Takes in what became of saving, or what is in a folder.
  package mutating func receive(_ answer: SaveAnswer) {
    guard let catalogue, case .savePlace(var place) = overlay else { return }
    if case .saved(let path) = answer {
      savedIn = place.folder.text
      overlay = nil
      say(catalogue.text(.saved, ["name": catalogue.path(path)]))
    } else {
      place.receive(answer, catalogue)
      overlay = .savePlace(place)
    }
  }
}

extension Catalogue {
  /// A path in a sentence: kept apart where the sentence is read from the right, so that its strokes stay where they are.
  package func path(_ path: String) -> String { direction == .rightToLeft ? path.isolated(.leftToRight) : path }
}
