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
      state.refuseMarks(because: reason(error, state))
    }
  }

  /// Makes changes on the disk and says how that went.
  func change(_ changes: [Marks.Change], _ said: String, _ state: inout State) {
    do throws(Failure) {
      state.take(try marksFile.change(changes), after: changes)
      if !said.isEmpty { state.say(said) }
    } catch {
      state.refuse(changes, because: reason(error, state))
    }
  }

  /// Why the file of the marks is not read or written: the reason first, since a narrow screen cuts the end.
  private func reason(_ failure: Failure, _ state: State) -> String {
    let words = state.catalogue ?? catalogue
    guard case .fileRefused(let file, let refusal) = failure else { return failure.words(words) }
    return words.text(.marksRefused, ["reason": refusal.words(words), "file": file])
  }

  /// Prints a remark that is neither kept nor in the place that is there again, so that it is not lost.
  func printDraft(of state: State, unlessIn lastPlace: LastPlace) {
    guard let draft = state.unkeptRemark, lastPlace.read().place?.json["draft"] != state.snapshot.json["draft"]
    else { return }
    Output.complain(
      (state.catalogue ?? catalogue).text(.remarkLost, ["id": draft.id]) + "\n" + draft.text)
  }

  /// Has a text edited with the terminal lent to the editor, and gives it to the state.
  func edit(_ text: String, in terminal: Terminal, _ state: inout State) {
    let editor = Editor(command: state.inForce[.editor].text ?? Editor.standard)
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
