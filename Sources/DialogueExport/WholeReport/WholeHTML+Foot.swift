import DialogueInsight
import DialogueRecord

// What the record rests on, what was emended in the source, and what is not settled.

extension WholeHTML {
  var references: Part {
    Part(
      anchor: "part:references", title: words.compare[.compareSources],
      body: report.references.isEmpty
        ? [] : ["<ul class=\"references\">"] + report.references.map(reference) + ["</ul>"])
  }

  private func reference(_ reference: Reference) -> String {
    let read = reference.accessed.map { "\(said(words[.referenceRead])) \(HTMLText.code($0.description))" }
    let parts = [own(reference.title), said(words[reference.kind.reportPhrase]), reference.address.map(address), read]
    let id = "<b>\(HTMLText.code(reference.id))</b>"
    return
      "<li id=\"\(anchor(reference.id))\">\(id) <span>\(parts.compactMap { $0 }.joined(separator: " · "))</span></li>"
  }

  /// An address is a link only where a browser would ask the web for it.
  private func address(_ address: String) -> String {
    let text = HTMLText.code(address)
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWeb ? "<a class=\"address\" href=\"\(HTMLText.escaped(address))\">\(text)</a>" : text
  }

  var emendations: Part {
    Part(
      anchor: "part:emendations", title: words[.insightEmendations], body: report.emendations.flatMap(emendation))
  }

  private func emendation(_ emendation: Emendation) -> [String] {
    let shown = Set(report.passages.map(\.id))
    let places = record.places(of: emendation).filter { shown.contains($0.passage.id) }
    let kind = said(words[emendation.kind.reportPhrase])
    let silent = places.filter { $0.applied.original == nil }.map(\.passage.id)
    return ["<article class=\"thing\" id=\"\(anchor(emendation.id))\">"]
      + ["<h3>\(HTMLText.code("†" + emendation.id)) · \(kind)</h3>"]
      + places.compactMap { place in
        readings(place.applied).map { paragraph("\(link(place.passage.id)) \($0)", "reading") }
      }
      + (silent.isEmpty ? [] : [paragraph(links(silent), "from")])
      + ["<div class=\"inferred\">", paragraph(own(emendation.reason)), paragraph(own(emendation.certainty), "reason")]
      + ["</div>", "</article>"]
  }

  /// They hold for any choice of sessions, since what is not settled is not to be told as fact.
  var questions: Part {
    Part(
      anchor: "part:questions", title: words[.openQuestions],
      body: record.openQuestions.isEmpty
        ? [] : ["<ul class=\"questions\">"] + record.openQuestions.map { "<li>\(own($0))</li>" } + ["</ul>"])
  }
}

extension Reference.Kind {
  fileprivate var reportPhrase: ReportPhrase {
    switch self {
    case .official: .referenceOfficial
    case .firstHand: .referenceFirstHand
    case .secondary: .referenceSecondary
    }
  }
}

extension Emendation.Kind {
  /// What it changes.
  var reportPhrase: ReportPhrase {
    switch self {
    case .text: .emendsText
    case .structure: .emendsStructure
    case .display: .emendsDisplay
    }
  }
}
