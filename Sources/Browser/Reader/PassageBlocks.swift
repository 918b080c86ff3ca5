import BidiText
import DialogueRecord
import Screen

// A passage in the reader: its head with id, themes and line of descent, and its two texts.

extension DocumentBuilder {
  /// A point or paragraph with everything that belongs to it, all under its own anchor. Its links are left out where they
  /// stand elsewhere.
  mutating func addPassage(_ passage: Passage, indent: Int = 0, showsLinks: Bool = true) {
    let anchor = Anchor(id: passage.id)
    add(.flow(head(passage)), anchor, indent: indent)
    let themes = themeSpans(passage)
    if !themes.isEmpty { add(.flow(themes), anchor, indent: indent) }
    let links = showsLinks ? descentSpans(passage) : []
    if !links.isEmpty { add(.flow(links), anchor, indent: indent) }
    let reading = settings.showsSourceReadings ? passage.source : passage.text.ar
    add(
      .parallel(
        Bilingual(ar: reading, en: passage.text.en), .text, marks: [.arabic: emendationMarks(passage, in: reading)]),
      anchor, indent: indent)
    addApparatus(passage, anchor, indent: indent)
    if showsLinks { addLinkReasons(passage, anchor, indent: indent) }
    addOwnWords(on: passage.id, anchor, indent: indent)
    addBlank()
  }

  private func head(_ passage: Passage) -> [StyledText] {
    var spans = [code(passage.id, .title)]
    if let enumerator = passage.enumerator {
      spans.append(StyledText("  \(enumerator)", style(.dim), direction: .rightToLeft))
    }
    spans += markSign(passage.id)
    for emendation in passage.emendations where emendation.original != nil {
      spans.append(code("  †\(emendation.id)", .emended).leading(to: emendation.id))
    }
    if let line = passage.line, settings.showsDetails {
      let document = record.session(of: passage.id)?.document ?? record.preambleDocument
      spans.append(span("  " + catalogue.lines([line], of: document), .dim))
    }
    return spans
  }

  /// Core themes with a full sign, mentions with an open one.
  private func themeSpans(_ passage: Passage) -> [StyledText] {
    func spans(_ codes: [String], _ sign: String, isCore: Bool) -> [StyledText] {
      codes.compactMap { record.theme($0) }.map { theme in
        let hue = settings.palette.family(families.place(of: theme))
        return StyledText(
          "\(sign) \(theme.name[settings.language])  ", isCore ? hue : style(.mention), direction: catalogue.direction
        ).leading(to: theme.id)
      }
    }
    return spans(passage.core, "●", isCore: true) + spans(passage.mention, "○", isCore: false)
  }

  /// What the point follows and what it leads to. A dashed arrow is inferred.
  private func descentSpans(_ passage: Passage) -> [StyledText] {
    let arrow = catalogue.direction == .rightToLeft ? "⇠" : "⇢"
    func links(_ phrase: Phrase, _ ids: [(String, LinkGround)]) -> [StyledText] {
      guard !ids.isEmpty else { return [] }
      return [span(catalogue[phrase] + " ", .dim)]
        + unique(ids).map { id, ground in
          // The arrow stands before the id as it is read.
          (ground == .inferred ? span(arrow + id + " ", .link) : code(id + " ", .link)).leading(to: id)
        } + [span("  ")]
    }
    return links(.follows, passage.follows.map { ($0.point, $0.ground) })
      + links(.leadsTo, record.successors(of: passage.id).map { ($0.point.id, $0.link.ground) })
  }

  private func unique(_ links: [(String, LinkGround)]) -> [(String, LinkGround)] {
    var seen: Set<String> = []
    return links.filter { seen.insert($0.0).inserted }
  }

  /// Where the shown reading was emended, or where the source's own differs.
  private func emendationMarks(_ passage: Passage, in reading: String) -> [Highlight] {
    passage.emendations.compactMap { emendation in
      guard let part = settings.showsSourceReadings ? emendation.original : emendation.emended,
        let range = reading.scalarRange(of: part)
      else { return nil }
      return Highlight(range, style(.emended))
    }
  }

  /// Readings of the source, reasons and notes, below the text.
  private mutating func addApparatus(_ passage: Passage, _ anchor: Anchor, indent: Int) {
    for applied in passage.emendations {
      let isText = applied.original != nil
      guard settings.showsDetails || (isText && settings.showsSourceReadings),
        let emendation = record.emendations.first(where: { $0.id == applied.id })
      else { continue }
      if let original = applied.original, let emended = applied.emended {
        add(
          .flow([
            code("†\(applied.id)  ", .emended), span(catalogue[.sourceReads] + " ", .dim),
            StyledText(original, style(.emended), direction: .rightToLeft),
            span("  " + catalogue[.readHere] + " ", .dim),
            StyledText(emended, style(.text), direction: .rightToLeft),
          ]), anchor, indent: indent + 2)
      } else {
        add(.flow([code("†\(applied.id)", .emended)]), anchor, indent: indent + 2)
      }
      let reason = "\(emendation.reason[settings.language]) (\(emendation.certainty[settings.language]))"
      add(.paragraph(reason, catalogue.direction, .dim), anchor, indent: indent + 2)
    }
    guard settings.showsDetails else { return }
    for note in passage.notes { addNote(note, label: .translatorsNote, .dim, anchor, indent: indent + 2) }
    if let reason = passage.themeReason {
      add(
        .paragraph("\(catalogue[.themesBecause]) \(reason[settings.language])", catalogue.direction, .dim), anchor,
        indent: indent + 2)
    }
  }

  private mutating func addLinkReasons(_ passage: Passage, _ anchor: Anchor, indent: Int) {
    guard settings.showsDetails else { return }
    for link in passage.follows {
      let ground = catalogue[link.ground == .textual ? .linkTextual : .linkInferred]
      let text = catalogue.text(
        .followsBecause, ["point": link.point, "ground": ground, "reason": link.reason[settings.language]])
      add(
        .paragraph(text, catalogue.direction, link.ground == .textual ? .dim : .inferred), anchor, indent: indent + 2,
        links: [TextLink(link.point, in: text)])
    }
  }
}

extension String {
  /// Where a text first occurs, as offsets of Unicode scalars.
  func scalarRange(of text: String) -> Range<Int>? {
    let scalars = unicodeScalars
    guard !text.isEmpty, let range = scalars.firstRange(of: text.unicodeScalars) else { return nil }
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return start..<start + scalars.distance(from: range.lowerBound, to: range.upperBound)
  }
}
