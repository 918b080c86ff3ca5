import BidiText
import Browser
import DialogueRecord
import DialogueSearch
import Screen
import System
import Terminal

extension Program {
  /// The browser, from where the user was last or where some words lead until it ends. Then the place is kept.
  func browse(_ words: [String] = []) throws(Failure) {
    let record = try record()
    let opening = words.isEmpty ? nil : try opening(words, record)
    let lastPlace = try lastPlace()
    let found = self[Options.fresh] ? .nothing : lastPlace.read()
    var settings = settings(texts: self[Options.texts])
    let (keepsInterface, keepsTexts) = (inForce.isSettled(.interface), inForce.isSettled(.lang))
    let mayBeKept = self[Options.bidi] == .auto
    let terminal = try openTerminal(for: opening)
    defer { terminal.close() }
    terminal.tellsEnd()
    if mayBeKept, let kept = Preferences().order(for: terminal.diagnosis.name) {
      terminal.order(BidiSetting(kept))
    }
    settings.layout.order = terminal.decision.order
    settings.coloring.colors = terminal.diagnosis.colors
    settings.coloring.background = terminal.backdrop?.background
    var state = State(record: record, catalogues: catalogues, size: terminal.size, settings: settings, inForce: inForce)
    let place = found.place
    // Behind the first frame: the marks are shown with the next one.
    var effects =
      [.readMarks] + (place.map { state.take($0, keepsInterface: keepsInterface, keepsTexts: keepsTexts) } ?? [])
    state.noteChoices(areLeft: true)
    if place == nil, opening == nil { state.welcome() }
    if let opening { effects += state.open(opening, keepsPlace: place != nil) }
    if let hint = terminal.decision.hint { state.sayToo(hint.words(state.catalogue ?? catalogue)) }
    if let standIn = terminal.diagnosis.standIn { state.sayToo(told(standIn)) }
    if let words = found.words(catalogue, file: lastPlace.file) { state.sayToo(words) }
    state.tellFaults()
    run(&state, in: terminal, first: effects, lastPlace)
    // Before the terminal is given back, which it may not take.
    let notKept = lastPlace.keep(state.snapshot)
    terminal.close()
    if let error = notKept, let file = lastPlace.file {
      Output.complain(catalogue.text(.lastPlaceNotKept, ["file": file, "reason": error.reason]))
    }
    printDraft(of: state, unlessIn: lastPlace)
    if let signal = terminal.endSignal { Process.end(by: signal) }
  }

  /// The file of the place in the pack that is read.
  private func lastPlace() throws(Failure) -> LastPlace {
    let folder = try installation.packFolder(named: self[Options.pack])
    let path = Process.realPath(folder) ?? folder
    return LastPlace(pack: path, isBundled: installation.isBundled(path))
  }

  /// For so many milliseconds at most the screen stays as it is while keys come.
  private static let longestBlink = 100

  /// The loop: event, update, effects, view, show, until the end of the program or of the terminal.
  private func run(_ state: inout State, in terminal: Terminal, first: [Effect], _ lastPlace: LastPlace) {
    var scene = Scene(state)
    terminal.show(view(state))
    var indexing: Indexing?
    var effects = first
    // What was taken out behind the letters of a query, which are one edit where they came together.
    var rest: Event?
    func take(_ event: Event?) -> [Effect] {
      rest = nil
      guard let event else { return [] }
      let burst = Burst.taken(event, state) { terminal.next(timeoutMilliseconds: 0) }
      rest = burst.rest
      return update(&state, burst.event)
    }
    while !terminal.isGone {
      if effects.isEmpty { effects = take(terminal.next()) }
      var event: Event?
      // Keys that came together are shown as one, but whoever types without end sees what becomes of it.
      let end = MonotonicClock.milliseconds + Program.longestBlink
      repeat {
        for effect in effects {
          if effect == .buildIndex, Indexing.isQuick(state.record) {
            state.receive(.indexed(SearchIndex(state.record)))
          } else if effect == .buildIndex {
            indexing = Indexing(state.record, waker: terminal.waker)
          } else if !perform(effect, terminal, &state, lastPlace) {
            return
          }
        }
        event = rest ?? (MonotonicClock.milliseconds < end ? terminal.next(timeoutMilliseconds: 0) : nil)
        effects = take(event)
      } while event != nil
      for news in indexing?.take() ?? [] { state.receive(news) }
      if terminal.leavesSpecks, Scene(state) != scene { terminal.redraw() }
      scene = Scene(state)
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
  private func perform(_ effect: Effect, _ terminal: Terminal, _ state: inout State, _ lastPlace: LastPlace) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend:
      // It may be ended while it is stopped. A failure is told at the end.
      _ = lastPlace.keep(state.snapshot)
      terminal.suspend()
    case .redraw: terminal.redraw()
    case .copy(let text, let name):
      if let catalogue = state.catalogue {
        state.say(terminal.copy(text).words(name, catalogue, state.settings.bindings))
      }
    case .readMarks: readMarks(&state)
    case .changeMarks(let changes, let said): change(changes, said, &state)
    case .edit(let text): edit(text, in: terminal, &state)
    case .save(let order):
      if let catalogue = state.catalogue { state.receive(Saving(catalogue: catalogue).save(order)) }
    case .list(let folder):
      if let catalogue = state.catalogue { state.receive(Saving(catalogue: catalogue).list(folder)) }
    case .settle(let setting, let text): settle(setting, text, terminal, &state)
    case .keepSettings(let changes): keep(changes, &state)
    case .buildIndex: break
    case .order(let order): self.order(order, in: terminal, &state)
    }
    return true
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
