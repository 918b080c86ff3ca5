import BidiText
import Browser
import DialogueRecord
import DialogueSearch
import Screen
import Terminal

extension Program {
  /// The loop of the browser: event, update, effects, view, show. It begins where some words lead.
  func browse(_ words: [String] = []) throws(Failure) {
    let record = try record()
    let opening = words.isEmpty ? nil : try opening(words, record)
    var settings = settings(texts: self[Options.texts])
    let mayBeKept = self[Options.bidi] == .auto
    let terminal = try openTerminal(for: opening)
    defer { terminal.close() }
    if mayBeKept, let kept = Preferences().order(for: terminal.diagnosis.name) {
      terminal.order(setting(kept))
    }
    settings.layout.order = terminal.decision.order
    if settings.palette != .mono { settings.palette = Palette(colors: terminal.diagnosis.colors) }
    var state = State(record: record, catalogues: catalogues, size: terminal.size, settings: settings)
    if let opening { state.open(opening, keepsPlace: false) }
    if let hint = terminal.decision.hint { state.say(hint.words(catalogue)) }
    terminal.show(view(state))
    var indexing: Indexing?
    while !terminal.isGone {
      var event = terminal.next()
      // Keys that came together are shown as one.
      while let happened = event {
        for effect in update(&state, happened) {
          if effect == .buildIndex, Indexing.isQuick(record) {
            state.receive(.indexed(SearchIndex(record)))
          } else if effect == .buildIndex {
            indexing = Indexing(record, waker: terminal.waker)
          } else if !perform(effect, terminal, &state) {
            return
          }
        }
        event = terminal.next(timeoutMilliseconds: 0)
      }
      for news in indexing?.take() ?? [] { state.receive(news) }
      terminal.show(view(state))
    }
  }

  /// The terminal, in which one can be asked what words mean that name nothing. Where there is none, they are wrong.
  private func openTerminal(for opening: Opening?) throws(Failure) -> Terminal {
    do throws(Failure) {
      return try openTerminal()
    } catch {
      if case .terminal(.noTerminal) = error, let wrong = opening?.usageError { throw .usage(wrong) }
      throw error
    }
  }

  /// Does in the world what an update asks for. False at the end of the program.
  private func perform(_ effect: Effect, _ terminal: Terminal, _ state: inout State) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .copy(let text): terminal.copy(text)
    case .save(let name, let text): save(text, as: name, &state)
    case .buildIndex: break
    case .order(let order): terminal.order(setting(order))
    }
    return true
  }

  /// Saves a text and says how that went.
  private func save(_ text: String, as name: String, _ state: inout State) {
    guard let catalogue = state.catalogue else { return }
    do throws(Failure) {
      state.say(catalogue.text(.saved, ["name": try Output.save(text, as: name)]))
    } catch {
      guard case .writeFailed(let reason) = error else { return }
      state.say(catalogue.text(.notSaved, ["name": name, "reason": reason]))
    }
  }

  private func setting(_ order: TextOrder) -> BidiSetting {
    switch order {
    case .visual: .visual
    case .words: .words
    case .logical: .logical
    }
  }
}

extension BidiHint {
  /// What the user can do about it.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .tmuxPassthrough: catalogue[.hintTmuxPassthrough]
    }
  }
}
