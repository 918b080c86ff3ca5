import Screen

/// What lies over the screen and takes the keys.
enum Overlay: Sendable {
  /// The actions with their keys.
  case help(Help)
  /// Everything that has a name, found by it.
  case finder(Finder)
  /// Something to choose from.
  case chooser(Chooser)
  /// A remark being written.
  case remark(RemarkField)
  /// A text of which a part is chosen.
  case part(PartChoice)
  /// Where something is saved.
  case savePlace(SavePlace)
  /// The settings.
  case settings(SettingsPanel)

  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    switch self {
    case .help(var help):
      defer { self = .help(help) }
      return help.type(key, context)
    case .finder(var finder):
      defer { self = .finder(finder) }
      return finder.type(key, context)
    case .chooser(var chooser):
      defer { self = .chooser(chooser) }
      return chooser.type(key)
    // What is typed there is kept by the state.
    case .remark, .settings: return OverlayAnswer()
    case .part(var part):
      defer { self = .part(part) }
      return part.type(key, context)
    case .savePlace(var place):
      defer { self = .savePlace(place) }
      return place.type(key, context)
    }
  }

  /// Pasted text goes into its field, if it has one.
  mutating func paste(_ text: String) {
    switch self {
    case .help(var help):
      help.paste(text)
      self = .help(help)
    case .finder(var finder):
      finder.paste(text)
      self = .finder(finder)
    case .remark(var field):
      field.paste(text)
      self = .remark(field)
    case .savePlace(var place):
      place.paste(text)
      self = .savePlace(place)
    case .settings(var panel):
      panel.paste(text)
      self = .settings(panel)
    case .chooser, .part: break
    }
  }

  /// The keys that matter most here.
  var hints: [Hint] {
    let end = [Hint(keys: [.enter], .hintChoose), Hint(keys: [.escape], .hintBack)]
    switch self {
    case .help, .finder: return [Hint(keys: [.up, .down], .hintMove)] + end
    case .chooser: return [.move] + end
    case .remark:
      return [
        Hint(keys: [.enter], .hintKeep), Hint(keys: [.tab], .hintOtherField), Hint(keys: [.control("o")], .hintEditor),
        Hint(keys: [.escape], .hintBack),
      ]
    case .part(let part): return part.hints
    case .savePlace(let place): return place.hints
    case .settings(let panel): return panel.hints
    }
  }

  /// `reason` says why an action cannot be done now.
  func draw(on drawing: inout Drawing, reason: (Action) -> Phrase?) {
    switch self {
    case .help(let help): help.draw(on: &drawing, reason: reason)
    case .finder(let finder): finder.draw(on: &drawing, reason: reason)
    case .chooser(let chooser): chooser.draw(on: &drawing)
    case .remark(let field): field.draw(on: &drawing)
    case .part(let part): part.draw(on: &drawing)
    case .savePlace(let place): place.draw(on: &drawing)
    case .settings(let panel): panel.draw(on: &drawing)
    }
  }
}
