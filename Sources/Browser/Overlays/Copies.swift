import DialogueRecord

// What of the selected thing can be copied, whatever the screen.

extension State {
  /// Offers what is shown of what is selected first, then the rest.
  mutating func offerCopies() {
    guard let selected = ask({ $0.selected($1) }), let catalogue else { return }
    let carried = Carried(selected: selected, record: record, catalogues: catalogues, settings: settings, desk: desk)
    overlay = .chooser(
      Chooser(
        title: catalogue[.actionCopy],
        choices: Copies(carried: carried, catalogue: catalogue, bindings: settings.bindings).choices))
  }
}

/// The choices of what to copy.
private struct Copies {
  let carried: Carried
  let catalogue: Catalogue
  let bindings: KeyBindings

  var choices: [Chooser.Choice] {
    let ids = carried.selected.ids
    let shown = carried.languages
    var choices = [choice(.copyShown, carried.text(shown, isCited: false), showing: languages(shown))]
    guard !carried.citations(shown).isEmpty else { return choices }
    choices.append(choice(.copyShownCited, carried.text(shown, isCited: true), showing: languages(shown)))
    choices += others(than: shown)
    let isOne = ids.count == 1
    choices.append(choice(isOne ? .copyCitation : .copyCitations, carried.citations(shown)))
    choices.append(
      choice(
        isOne ? .copyID : .copyIDs, ids.joined(separator: "\n"), showing: ids.joined(separator: catalogue[.comma] + " ")
      ))
    let key = bindings.title(of: .choosePart).map { "  " + $0 } ?? ""
    choices.append(
      Chooser.Choice(label: catalogue[.copyPart] + key, outcome: [.choosePart(carried.selected)]))
    return choices
  }

  /// The choices of languages that are not shown; none where there is no other text.
  private func others(than shown: [Language]) -> [Chooser.Choice] {
    guard carried.selected.hasBothLanguages else { return [] }
    let all: [(Phrase, [Language])] = [
      (.copyBoth, TextChoice.both.languages), (.copyArabic, [.arabic]), (.copyEnglish, [.english]),
    ]
    return all.filter { $1 != shown }.map { choice($0, carried.text($1, isCited: true)) }
  }

  private func languages(_ languages: [Language]) -> String {
    languages.map { language in
      guard language == .arabic else { return catalogue[.languageEnglish] }
      return catalogue[carried.isAsPrinted ? .languageArabicPrinted : .languageArabic]
    }.joined(
      separator: catalogue[.comma] + " ")
  }

  private func choice(_ phrase: Phrase, _ text: String, showing more: String = "") -> Chooser.Choice {
    let what = catalogue[phrase]
    let name = carried.selected.name.map { catalogue.text(.copyNamed, ["id": $0, "what": what]) } ?? what
    return Chooser.Choice(
      label: more.isEmpty ? what : "\(what)  \(more)", outcome: [.perform(.copy(text, name: name))])
  }
}
