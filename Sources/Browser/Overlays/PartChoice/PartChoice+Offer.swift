import DialogueExport
import DialogueRecord
import DialogueSearch

extension State {
  /// Lets a part of the selected passage be chosen, of the reading of the source where that is shown.
  mutating func offerPart() {
    guard let passage = ask({ $0.selectedPassage($1) }) else { return }
    let arabic = settings.showsSourceReadings ? passage.source : passage.text.ar
    choosePart(of: Bilingual(ar: arabic, en: passage.text.en), id: passage.id)
  }

  /// Lets a part of some texts be chosen, in the languages that are shown, that of the interface first.
  mutating func choosePart(of texts: Bilingual, id: String) {
    let languages =
      settings.texts.languages.filter { $0 == settings.language }
      + settings.texts.languages.filter { $0 != settings.language }
    let marker = context?.marks?.marker
    guard let choice = PartChoice(texts, of: id, languages: languages, marker: marker) else { return }
    overlay = .part(choice)
  }
}

extension PartChoice {
  /// What can be done with the part: copied as it is, copied with its citation in the language of the text, searched.
  func uses(_ context: Context) -> Chooser {
    let catalogue = context.catalogue
    let citation = context.record.citation(of: id, in: source.language)?.text(.plain)
    func copy(_ label: Phrase, _ name: Phrase, _ text: String) -> Chooser.Choice {
      let name = catalogue.text(.copyNamed, ["id": id, "what": catalogue[name]])
      return Chooser.Choice(label: catalogue[label], outcome: [.perform(.copy(text, name: name))])
    }
    let cited = citation.map {
      [copy(.partCopyCited, .partCited, "\(chosen)\n\($0)"), copy(.partCopyCitation, .copyCitation, $0)]
    }
    let choices =
      [copy(.partCopy, .partText, chosen)] + (cited ?? [])
      + [Chooser.Choice(label: catalogue[.partSearch], outcome: search)]
    return Chooser(title: catalogue.count(.partWords, count), choices: choices)
  }

  /// Searches the words of the part one after the other.
  var search: Outcome { [.show(.search), .query(Query.phrase(chosen))] }
}
