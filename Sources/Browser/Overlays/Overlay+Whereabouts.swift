import DialogueRecord

extension Overlay {
  /// Where one is in what lies over the screen.
  func whereabouts(_ context: Context) -> Whereabouts {
    switch self {
    case .help(let help): help.whereabouts(context)
    case .finder(let finder): finder.whereabouts(context)
    case .chooser(let chooser): chooser.whereabouts
    case .remark(let field): field.whereabouts(context)
    case .part(let part): part.offer?.whereabouts ?? part.whereabouts(context)
    case .savePlace(let place): place.question?.whereabouts ?? place.whereabouts(context)
    case .settings(let panel): panel.whereabouts(context)
    }
  }
}

extension Help {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    context.whereabouts(.helpTitle, actions, selected) { context.catalogue[$0.title] }
  }
}

extension Finder {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    context.whereabouts(.finderTitle, found, selected, \.label)
  }
}

extension Chooser {
  fileprivate var whereabouts: Whereabouts {
    guard choices.indices.contains(selected) else { return Whereabouts(title) }
    return Whereabouts(title, choices[selected].label, place: selected + 1, of: choices.count)
  }
}

extension RemarkField {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    Whereabouts(
      "\(context.catalogue[.remarkTitle]) \(id)", context.catalogue[isAtTags ? .markTags : .markRemark],
      place: isAtTags ? 2 : 1, of: 2)
  }
}

extension PartChoice {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    let layout = layout(context)
    return Whereabouts(
      context.catalogue.text(.partTitle, ["id": id]), context.catalogue.count(.partWords, count),
      place: layout.line(of: cursor) + 1, of: layout.lines.count, isOfRows: true)
  }
}

extension SavePlace {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    Whereabouts(
      context.catalogue[.saveTitle], context.catalogue[part == .folder ? .saveFolder : .saveName],
      place: part == .folder ? 1 : 2, of: 2)
  }
}

extension SettingsPanel {
  fileprivate func whereabouts(_ context: Context) -> Whereabouts {
    let value = inForce[setting].text ?? "–"
    return context.whereabouts(.settingsTitle, Setting.allCases, selected) {
      "\(context.catalogue[$0.row.title]): \(context.catalogue.apart(value))"
    }
  }
}
