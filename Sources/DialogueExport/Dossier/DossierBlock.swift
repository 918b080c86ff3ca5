import DialogueRecord

/// A piece of a dossier, in the order in which it is read. What it says is worked out once; each form only writes it down.
enum DossierBlock: Hashable {
  /// A thing with its id, and what it is in the language of the interface.
  case entry(id: String, name: String)
  /// A heading in the language of the interface.
  case heading(String)
  /// A text of the record, with what it stands on; nil where that is not said.
  case text(String, Language, Ground?)
  /// Words of the interface.
  case note(String)
  /// Words of the interface about a link, drawn by its ground.
  case link(String, LinkGround)
  /// What the reader says: its label, and its lines.
  case remark(label: String, [String])
  /// What the reader calls it.
  case tags(label: String, [String])
  /// How it is cited: a label, and a citation in each language of the texts.
  case citations(label: String, [Citation])
  /// What has to be kept in mind, in a language.
  case caution(String, Language)
}

/// What a dossier says, piece by piece, in words of the interface.
struct DossierBlocks {
  let dossier: Dossier
  let words: CompareWords

  var title: String { words.text(.dossierHeading, ["title": dossier.title[words.language]]) }

  /// The pieces of each entry.
  var entries: [[DossierBlock]] { dossier.items.map(blocks) }

  private func blocks(_ item: Dossier.Item) -> [DossierBlock] {
    let entry = item.entry
    let remarks = SafeText.lines(entry.remark ?? "").filter { $0.contains { $0 != " " } }
    let name = [item.year.map(words.number), item.name?[words.language]].compactMap { $0 }.joined(separator: " · ")
    return [.entry(id: SafeText.line(item.citations.first?.id ?? entry.id), name: name)] + texts(of: item)
      + changes(item)
      + (remarks.isEmpty ? [] : [.remark(label: words[.dossierRemark], remarks)])
      + (entry.tags.isEmpty ? [] : [.tags(label: words[.dossierTags], entry.tags.map(SafeText.line))])
      + (item.citations.isEmpty ? [] : [.citations(label: words[.dossierCitation], item.citations)])
  }

  /// That the text has changed since it was marked, with the text as it was.
  private func changes(_ item: Dossier.Item) -> [DossierBlock] {
    guard item.entry.isChanged, item.thing != nil else { return [] }
    let kept = item.entry.kept
    return [.note(words[kept == nil ? .dossierChanged : .dossierChangedWithText])] + texts(kept, nil)
  }

  private func texts(of item: Dossier.Item) -> [DossierBlock] {
    guard let thing = item.thing else {
      let note = words[item.entry.kept == nil ? .dossierGone : .dossierGoneWithText]
      return [.note(note)] + texts(item.entry.kept, nil)
    }
    var explained: Set<String> = []
    if case .passage(let passage) = thing { return texts(passage.text, .stated) + readings(passage, &explained) }
    // In the language of the interface the name stands above.
    let names = texts(item.name, thing.nameGround, but: words.language)
    let passages = thing.passages.flatMap { [.note($0.id)] + texts($0.text, .stated) + readings($0, &explained) }
    return names + passages + texts(thing.account, .inferred)
  }

  private func texts(_ text: Bilingual?, _ ground: Ground?, but said: Language? = nil) -> [DossierBlock] {
    guard let text else { return [] }
    return dossier.languages.filter { $0 != said }.map { .text(SafeText.line(text[$0]), $0, ground) }
  }

  /// What was emended in a passage: the source's own reading, what is read for it, and why, unless that was explained before.
  private func readings(_ passage: Passage, _ explained: inout Set<String>) -> [DossierBlock] {
    passage.emendations.flatMap { applied -> [DossierBlock] in
      var blocks: [DossierBlock] = []
      if let source = applied.original, let emended = applied.emended {
        blocks = [
          .note(words.text(.dossierSourceReads, ["id": applied.id])), .text(source, .arabic, .stated),
          .note(words.text(.dossierReadHere, ["id": applied.id])), .text(emended, .arabic, .inferred),
        ]
      }
      guard explained.insert(applied.id).inserted,
        let emendation = dossier.emendations.first(where: { $0.id == applied.id })
      else { return blocks }
      let (reason, certainty) = (emendation.reason[words.language], emendation.certainty[words.language])
      return blocks + [.note("† \(applied.id): \(reason) (\(certainty))")]
    }
  }

  /// The lines of descent between the points chosen, each link with its sentences.
  var links: [DossierBlock] {
    let lines = dossier.lineages.compactMap { line -> [DossierBlock]? in
      let links = dossier.links.filter { $0.line == line.id }
      guard !links.isEmpty else { return nil }
      return [.note(line.name[words.language])]
        + links.flatMap { link in
          [.link(words.link(link), link.ground)] + link.steps.flatMap { texts($0.reason, .inferred) }
        }
    }
    return lines.isEmpty ? [] : [.heading(words[.compareLineages])] + lines.joined()
  }

  /// What has to be said once, at the end.
  var foot: [DossierBlock] {
    func say(_ text: Bilingual) -> [DossierBlock] { dossier.languages.map { .caution(text[$0], $0) } }
    let isMarked = dossier.items.contains { $0.entry.remark != nil || !$0.entry.tags.isEmpty }
    return [.heading(words[.compareKeepInMind])] + say(dossier.extractCaution)
      + [.caution(words[.compareReading], words.language)]
      + (isMarked ? [.caution(words[.dossierOwnWords], words.language)] : [])
      + (dossier.languages.contains(.english) ? say(dossier.translationNotice) : [])
  }
}
