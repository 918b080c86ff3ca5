import BidiText

/// A key as the user means it, free of escape sequences.
package enum Key: Sendable, Hashable {
  /// A letter, digit or sign, in any script.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Enter with Alt: a new line of a text.
  case lineEnd
  /// An arrow with Control or Alt: by words.
  case wordLeft, wordRight
  /// F1 and so on.
  case function(Int)
  /// A letter with Control, in lower case.
  case control(Character)
  /// A letter or sign with Alt.
  case alt(Character)
}

/// What the mouse did, at a physical place.
package struct MouseEvent: Sendable, Hashable {
  /// The kinds that the program acts on.
  package enum Kind: Sendable, Hashable {
    case click, doubleClick, wheelUp, wheelDown
    /// The pointer was moved with the button down, from the place where it was pressed.
    case drag(from: Position)
    /// The button went up elsewhere than where it was pressed.
    case drop(from: Position)
  }
  /// What it did.
  package var kind: Kind
  /// Where, physically.
  package var position: Position

  /// A mouse event.
  package init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

/// What a terminal tells.
package enum Event: Sendable, Hashable {
  case key(Key)
  /// Text pasted in one piece, as it came, with line ends as line feeds.
  case paste(String)
  case mouse(MouseEvent)
  /// The terminal has another size.
  case resize(Size)
  /// The program is in the foreground again, and the screen has to be drawn anew.
  case resumed
  /// The terminal told what it writes on, late or because that changed.
  case background(Backdrop)
  /// Arabic is put in another order from now on: the terminal is another one than was thought, or has become one.
  case order(TextOrder)
}
