import DialogueExport
import DialogueRecord
import DialogueSearch

extension State {
  /// Lets a part of what is selected be chosen, in the languages that are shown; of several things one is chosen first.
  mutating func offerPart(of selected: Selected) {
    guard let catalogue else { return }
    guard selected.ids.count < 2 else {
      return overlay = .chooser(chooser(of: selected.ids, catalogue[.actionChoosePart]) { .choosePart(.thing($0)) })
    }
    guard let id = selected.ids.first else { return }
    let carried = Carried(selected: selected, record: record, catalogues: catalogues, settings: settings, desk: desk)
    choosePart(of: carried.texts, id: id, in: carried.languages)
  }

  /// The choice of words over which the pointer was drawn; nil where they are not words of something that can be cited.
  func part(of dragged: DraggedText) -> PartChoice? {
    guard let id = dragged.selected.ids.first else { return nil }
    let carried = Carried(
      selected: dragged.selected, record: record, catalogues: catalogues, settings: settings, desk: desk)
    let (language, texts) = (dragged.language, carried.texts)
    let start =
      texts[language] == dragged.text
      ? dragged.range.lowerBound : texts[language].scalarRange(of: dragged.words)?.lowerBound
    let languages = [language] + carried.languages.filter { $0 != language }
    guard let start, var choice = PartChoice(texts, of: id, languages: languages, marker: nil),
      choice.source.language == language
    else { return nil }
    choice.take(start..<start + dragged.range.count)
    return choice
  }

  /// Lets a part of some texts be chosen, that in the language of the interface first.
  mutating func choosePart(of texts: Bilingual, id: String, in languages: [Language]) {
    let languages = languages.filter { $0 == settings.language } + languages.filter { $0 != settings.language }
    let marker = context?.marks?.marker
    guard let choice = PartChoice(texts, of: id, languages: languages, marker: marker) else { return }
    overlay = .part(choice)
  }

  /// Lets one of several things be chosen, for something to be done with it.
  func chooser(of ids: [String], _ title: String, _ request: (String) -> Request) -> Chooser {
    Chooser(
      title: title,
      choices: ids.map { id in
        Chooser.Choice(
          label: "\(id)  \(record.thing(id)?.texts[settings.language] ?? "")", outcome: [request(id)])
      })
  }
}

extension PartChoice {
  /// What can be done with the part: copied as it is, copied with its citation in the language of the text, searched.
  func uses(_ context: Context) -> Chooser {
    let catalogue = context.catalogue
    var citationOfText = context.record.citation(of: id, in: source.language)
    // The source's own words need no word of what the source has in their place.
    if source.language == .arabic, context.settings.showsSourceReadings { citationOfText?.readings = [] }
    let citation = citationOfText?.text(.plain)
    func copy(_ label: Phrase, _ name: Phrase, _ text: String) -> Chooser.Choice {
      let name = catalogue.text(.copyNamed, ["id": id, "what": catalogue[name]])
      return Chooser.Choice(label: catalogue[label], outcome: [.perform(.copy(text, name: name))])
    }
    // With its citation first: that says whose a translation is, which words alone do not.
    let cited = citation.map { copy(.partCopyCited, .partCited, "\(chosen)\n\($0)") }
    let choices =
      [cited, copy(.partCopy, .partText, chosen), citation.map { copy(.partCopyCitation, .copyCitation, $0) }]
      .compactMap(\.self) + [Chooser.Choice(label: catalogue[.partSearch], outcome: search)]
    return Chooser(title: catalogue.count(.partWords, count), choices: choices)
  }

  /// Searches the words of the part one after the other.
  var search: Outcome { [.show(.search), .query(Query.phrase(chosen))] }
}
