import DialogueRecord

/// What a screen asks of the program, beside changing itself: in the order in which it is to be done, often nothing.
typealias Outcome = [Request]

/// Something that a screen cannot do alone.
enum Request: Sendable, Hashable {
  /// Say something to the user, until the next key.
  case say(String)
  /// Show another screen.
  case show(ScreenName)
  /// Take up another screen as it was left, without a new place to come back to.
  case resume(ScreenName)
  /// Keep this as a place to come back to.
  case remember
  /// Go to the place before.
  case back
  /// Go to a thing, on the screen that holds it.
  case go(Destination)
  /// Open what words name.
  case open(Opening)
  /// Show the keys.
  case help
  /// Let the user choose.
  case choose(Chooser)
  /// Put a query into the field of the search screen.
  case query(String)
  /// Let a part of what is selected be chosen.
  case choosePart(Selected)
  /// Open the field for a remark on the thing of an id.
  case remark(String)
  /// Ask where something of the screen is to be saved in a form.
  case save(Saveable.Extent, FileFormat)
  /// Show notes, reasons and sources in full.
  case showDetails
  /// Have something done in the world.
  case perform(Effect)

  /// Go to a passage where it stands.
  static func go(toPassage id: String, _ record: Record) -> Request {
    .go(Destination(passage: id, record))
  }

  /// Say a phrase.
  static func say(_ phrase: Phrase, _ context: Context) -> Request { .say(context.catalogue[phrase]) }
}
