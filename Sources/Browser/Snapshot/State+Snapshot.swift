import DialogueRecord
import Screen

extension State {
  /// The place of the user.
  package var snapshot: Snapshot {
    Snapshot([
      "size": JSON([size.columns, size.rows]),
      "settings": [
        "interface": .string(settings.language.rawValue), "texts": .string(settings.texts.rawValue),
        "sourceReadings": .bool(settings.showsSourceReadings), "details": .bool(settings.showsDetails),
      ],
      "marked": JSON(marked.sorted()), "shown": .string(screens.shown.rawValue), "screens": screens.kept,
      "draft": keptDraft, "back": .array(history.back.suffix(Snapshot.places).map(\.kept)),
      "forward": .array(history.forward.suffix(Snapshot.places).map(\.kept)),
    ])
  }

  /// Takes up a place that was kept. The languages stay as they are where they were asked for now. Returns what is to be done in
  /// the world.
  package mutating func take(_ snapshot: Snapshot, keepsInterface: Bool, keepsTexts: Bool) -> [Effect] {
    let kept = snapshot.json
    take(settings: kept["settings"], keepsInterface: keepsInterface, keepsTexts: keepsTexts)
    takeDraft(kept["draft"])
    marked = Set(kept["marked"]?.years(record) ?? [])
    guard let context else { return [] }
    func places(_ name: String) -> [History.Place] {
      (kept[name]?.elements ?? []).suffix(Snapshot.places).compactMap { History.Place($0, record) }
    }
    history = History(back: places("back"), forward: places("forward"))
    let shown = kept["shown"]?.asString.flatMap(ScreenName.init)
    let effects = follow(screens.take(kept["screens"], shown: shown, context))
    layOut()
    let size = kept["size"]?.elements.map(\.asInt)
    if size != [self.size.columns, self.size.rows], let context = self.context { screens.active.fit(context) }
    return effects
  }

  private mutating func take(settings kept: JSON?, keepsInterface: Bool, keepsTexts: Bool) {
    let language = kept?["interface"]?.asString.flatMap(Language.init)
    if !keepsInterface, let language, catalogues[language] != nil { settings.language = language }
    if !keepsTexts, let texts = kept?["texts"]?.asString.flatMap(TextChoice.init) { settings.texts = texts }
    settings.showsSourceReadings = kept?["sourceReadings"]?.asBool ?? settings.showsSourceReadings
    settings.showsDetails = kept?["details"]?.asBool ?? settings.showsDetails
  }
}

extension History.Place {
  var kept: JSON {
    [
      "shown": .string(screens.shown.rawValue), "screen": left ?? screens.active.kept,
      "opened": opened?.kept ?? .null,
    ]
  }

  /// A place that was kept; nil where its screen is none.
  init?(_ kept: JSON, _ record: Record) {
    guard let shown = kept["shown"]?.asString.flatMap(ScreenName.init), let left = kept["screen"] else { return nil }
    self.init(screens: Screens(record, shown: shown), left: left, opened: Subject(kept["opened"], record))
  }

  /// Takes up what was kept of the screen: only now, since most places are never gone back to.
  mutating func wakeUp(_ context: Context) {
    guard let left else { return }
    screens.takeShown(left, context)
    self.left = nil
  }
}
