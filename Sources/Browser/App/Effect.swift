import BidiText
import Desk

/// What the program is to do in the world after an update. The loop performs it.
package enum Effect: Sendable, Hashable {
  /// End, and give the terminal back.
  case quit
  /// Give the terminal back until the shell brings the program to the foreground.
  case suspend
  /// Draw the whole screen anew.
  case redraw
  /// Have bidirectional text ordered in another way from the next frame on.
  case order(TextOrder)
  /// Index the record for searching, beside the loop where it is large, and tell the state with `receive`.
  case buildIndex
  /// Put a text on the clipboard, in logical order, and say how that went by the name of what is copied.
  case copy(String, name: String)
  /// Read the marks of the user, and give them to the state with `take`.
  case readMarks
  /// Change the marks of the user, give what then holds to the state with `take` and say something; where that cannot be done,
  /// tell it with `refuse`.
  case changeMarks([Marks.Change], said: String)
  /// Let the user write a text in an editor of their own, with the terminal given back meanwhile, and give it to the state with
  /// `takeEdited`.
  case edit(String)
  /// Save a text in a file, and tell the state with `receive` what became of it.
  case save(SaveOrder)
  /// Have a setting hold that does not hold by the state alone: what the terminal is told, and with what programs are called.
  case settle(Setting, String)
  /// Write settings into the user's file, and give what it then says to the state with `take`, or say why that cannot be done.
  case keepSettings([SettingChange])
  /// Look what is in a folder, and tell the state with `receive`.
  case list(String)
}
