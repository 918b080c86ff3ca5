import DialogueRecord

// The preamble, and each year with its points and what is known of it.

extension WholeHTML {
  var preamble: Part {
    Part(anchor: "part:preamble", title: words[.preamble], body: report.preamble.flatMap(section))
  }

  private func section(_ section: PreambleSection) -> [String] {
    let document = record.preambleDocument
    var lines = ["<section id=\"\(anchor(section.id))\">"]
    lines += heading("h3", section.heading.text)
    lines.append(place(section.heading.line, document))
    for paragraph in section.paragraphs { lines += passage(paragraph, document) }
    return lines + ["</section>"]
  }

  var sessions: Part {
    Part(
      anchor: "part:sessions", title: words[.paneSessions], body: report.years.years.flatMap(year),
      entries: report.years.years.map { ($0.id, HTMLText.code(words.number($0.year))) })
  }

  private func year(_ year: YearEntry) -> [String] {
    switch year {
    case .session(let session): self.session(session)
    case .gap(let gap):
      ["<section class=\"year\" id=\"\(anchor(gap.id))\">"]
        + ["<h3>\(HTMLText.code(words.number(gap.year))) · \(said(words[.noSession]))</h3>"] + paragraphs(gap.text)
        + [paragraph(said(words[.outsideSource]), "caution")] + facts(gap.evidence) + ["</section>"]
    }
  }

  private func session(_ session: Session) -> [String] {
    let statement = session.statement
    let kind = [words[statement.genre.reportPhrase], words[statement.extract.reportPhrase]].joined(separator: " · ")
    let caution = statement.extract.caution.map { [paragraph(said(words[$0]), "caution")] } ?? []
    var lines = ["<section class=\"year\" id=\"\(anchor(session.id))\">"]
    lines += heading("h3", statement.heading.text, before: yearCode(session) + " · ")
    lines.append(place(statement.heading.line, session.document))
    lines.append(paragraph("\(said(words[.reportKindOfText])) \(said(kind))", "kind"))
    lines += caution
    for point in statement.points { lines += passage(point, session.document) }
    lines += ["<h4>\(said(words[.aboutSession]))</h4>", "<dl>"]
    lines += fact(words[.edition], HTMLText.code(words.number(session.edition)), session.editionFrom)
    lines += fact(words[.dates], said(words.dates(session.dates)), session.dates.from)
    for known in session.facts { lines += fact(words.label(known.kind), own(known.text), known.from) }
    return lines + ["</dl>", "</section>"]
  }

  /// Where something stands in its document.
  private func place(_ line: Int?, _ document: String) -> String {
    let text = line.map { lines([$0], of: document) } ?? link(document)
    return paragraph("\(badge(.stated)) · \(text)", "from")
  }

  // MARK: Points

  /// A point or a paragraph with everything that belongs to it.
  func passage(_ passage: Passage, _ document: String) -> [String] {
    let kind = passage.parent == nil ? "point" : "point under"
    let enumerator = passage.enumerator.map { " <bdi \(HTMLText.attributes(.arabic))>\(HTMLText.escaped($0))</bdi>" }
    let place = passage.line.map { lines([$0], of: document) } ?? link(document)
    let id = link(passage.id, "<b>\(HTMLText.code(passage.id))</b>")
    var html = ["<article class=\"\(kind)\" id=\"\(anchor(passage.id))\">"]
    html += ["<p class=\"head\">\(id)\(enumerator ?? "") <span>\(place)</span></p>", "<div class=\"texts\">"]
    html += ordered.map { "<p \(HTMLText.attributes($0))>\(text(of: passage, $0))</p>" }
    html.append("</div>")
    html += themes(of: passage)
    html += passage.emendations.map(reading)
    html += passage.notes.map(note) + passage.follows.map(follows)
    return html + ["</article>"]
  }

  /// The text, with a sign where the source was emended.
  private func text(of passage: Passage, _ language: Language) -> String {
    var text = passage.text[language][...]
    var out = ""
    let places = language == .arabic ? passage.emendations : []
    let found = places.compactMap { applied in applied.emended.flatMap { $0.isEmpty ? nil : ($0, applied.id) } }
      .compactMap { emended, id in
        passage.text.ar.unicodeScalars.firstRange(of: emended.unicodeScalars).map { (range: $0, id: id) }
      }
    for place in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where place.range.lowerBound >= text.startIndex {
      out += HTMLText.mixed(text[..<place.range.lowerBound], language)
      out += "<span class=\"emended\">\(HTMLText.mixed(text[place.range], language))</span>" + dagger(place.id)
      text = text[place.range.upperBound...]
    }
    return out + HTMLText.mixed(text, language)
  }

  private func dagger(_ id: String) -> String { "<sup>\(link(id, HTMLText.code("†\(id)")))</sup>" }

  /// The themes of a point, those that it only mentions with an open sign, and why they are its themes.
  private func themes(of passage: Passage) -> [String] {
    func chips(_ codes: [String], _ isCore: Bool) -> [String] {
      codes.compactMap { record.theme($0) }.map { theme in
        let mark = isCore ? "<span aria-hidden=\"true\">●</span> " : sign("○", words[.onlyMentioned]) + " "
        return "<li class=\"hue\(hue(of: theme))\">\(mark)\(link(theme.id, said(theme.name[words.language])))</li>"
      }
    }
    let all = chips(passage.core, true) + chips(passage.mention, false)
    return (all.isEmpty ? [] : ["<ul class=\"themes\">\(all.joined())</ul>"])
      + (passage.themeReason.map { [paragraph("\(said(words[.themesBecause])) \(own($0))", "reason")] } ?? [])
  }

  /// The place of a theme's family among the hues.
  private func hue(of theme: Theme) -> Int {
    (theme.family.flatMap { families.firstIndex(of: $0) } ?? families.count) % WholeHTMLStyle.hues
  }

  /// The sign of an emendation with the two readings, or with what it changes where the words are untouched.
  private func reading(_ applied: AppliedEmendation) -> String {
    let kind = record.emendations.first { $0.id == applied.id }.map { said(words[$0.kind.reportPhrase]) }
    return paragraph("\(dagger(applied.id)) \(readings(applied) ?? kind ?? "")", "reading")
  }

  /// What the source has, and what is read for it; nil where the words are untouched.
  func readings(_ applied: AppliedEmendation) -> String? {
    guard let original = applied.original, let emended = applied.emended else { return nil }
    return [(ReportPhrase.sourceReads, original), (.readHere, emended)].map { phrase, text in
      let quoted = "<q \(HTMLText.attributes(.arabic))>\(HTMLText.mixed(text, .arabic))</q>"
      return "\(said(words[phrase])) \(text.isEmpty ? said(words[.nothingRead]) : quoted)"
    }.joined(separator: " · ")
  }

  private func note(_ note: Bilingual) -> String {
    paragraph("\(said(words[.translatorsNote])) \(own(note))", "reason")
  }

  private func follows(_ descent: Descent) -> String {
    let ground = words.compare[descent.ground == .textual ? .linkTextual : .linkInferred]
    let text = filled(
      ReportPhrase.followsBecause.rawValue,
      ["point": link(descent.point), "ground": said(ground), "reason": own(descent.reason)])
    return "<p class=\"follows \(kind(descent.ground))\">\(text)</p>"
  }
}

extension Statement.Genre {
  fileprivate var reportPhrase: ReportPhrase {
    switch self {
    case .finalDeclaration: .genreFinalDeclaration
    case .jointStatement: .genreJointStatement
    }
  }
}

extension Statement.Extract {
  fileprivate var reportPhrase: ReportPhrase {
    switch self {
    case .excerpts: .extractExcerpts
    case .highlights: .extractHighlights
    case .full: .extractFull
    }
  }

  fileprivate var caution: ReportPhrase? {
    switch self {
    case .excerpts: .cautionExcerpts
    case .highlights: .cautionHighlights
    case .full: nil
    }
  }
}
