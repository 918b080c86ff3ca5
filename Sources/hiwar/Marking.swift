import Browser
import Desk
import Glibc
import System
import Terminal

// The marks of the user, for the browser.

extension Program {
  /// Gives the marks to the state, or says why they cannot be read.
  func readMarks(_ state: inout State) {
    do throws(Failure) {
      state.take(try marksFile.read())
    } catch {
      state.refuseMarks(because: error.words(state.catalogue ?? catalogue))
    }
  }

  /// Makes changes on the disk and says how that went.
  func change(_ changes: [Marks.Change], _ said: String, _ state: inout State) {
    do throws(Failure) {
      state.take(try marksFile.change(changes), after: changes)
      if !said.isEmpty { state.say(said) }
    } catch {
      state.refuse(changes, because: error.words(state.catalogue ?? catalogue))
    }
  }

  /// Has a text edited with the terminal lent to the editor, and gives it to the state.
  func edit(_ text: String, in terminal: Terminal, _ state: inout State) {
    let editor = Editor.ofUser
    let words = state.catalogue ?? catalogue
    do throws(Editor.Fault) {
      state.takeEdited(try terminal.lend { Result { () throws(Editor.Fault) in try editor.edit(text) } }.get())
    } catch {
      switch error {
      case .system(let error):
        state.say(words.text(.noEditor, ["command": editor.command, "reason": error.reason]))
      case .status(let status):
        state.say(words.text(.editorFailed, ["command": editor.command, "n": words.number(Int(status))]))
      }
    }
  }
}
