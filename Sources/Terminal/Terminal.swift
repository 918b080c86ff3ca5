import CNcurses
import Glibc
import Screen
import System

/// The terminal that the program runs in: it shows frames and tells events. There is one at a time, used
/// from one thread, and however the program ends the terminal is as it was before.
package final class Terminal {
  /// What was found out about the terminal.
  package internal(set) var diagnosis: Diagnosis
  /// Wakes `next` from any thread.
  package let waker: Waker

  var reader: InputReader
  var modes: TerminalModes
  private var pairs: ColorPairs
  var isOpen = true
  /// Whether the program asked to be woken and was not yet.
  private var isWoken = false
  /// What stands on the screen; nil where that is not known.
  private var shown: Frame?
  private let canShapeCursor: Bool
  let switchesBidi: Bool
  let wantsMouse: Bool
  /// Who the user says orders bidirectional text.
  var setting: BidiSetting
  /// What was told last of the terminal's own colours.
  var toldBackdrop: Backdrop?
  /// The user's own command for copies.
  package var copyCommand: String?

  /// Takes the terminal of standard input and output.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard Descriptor.input.isTerminal, Descriptor.output.isTerminal, let waker = Waker(),
      guard_open(Descriptor.output.number, waker.output.number)
    else { throw .noTerminal }
    curses_use_utf8()
    let escapeDelay = EscapeDelay.milliseconds(Environment.value("ESCDELAY"))
    let facts = BidiFacts(environment: Environment.values(BidiFacts.variables))
    var reader = InputReader(
      keys: KeySequences(), waker: waker, escapeDelay: escapeDelay, asksColors: facts.mayAskColors)
    let standIn = try Terminal.open(&reader)

    self.waker = waker
    reader.take(KeySequences(describing: Terminal.capability))
    self.reader = reader
    modes = TerminalModes(mouse: options.mouse, bidi: .undecided)
    canShapeCursor = Terminal.capability("Ss") != nil
    switchesBidi = options.switchesBidi
    wantsMouse = options.mouse
    setting = options.bidi
    copyCommand = options.copyCommand
    Terminal.guardReset(modes)
    curses_start()
    diagnosis = Diagnosis(
      locale: String(cString: curses_locale()), colors: Int(curses_colors()),
      colorPairs: Int(curses_pairs()), attributes: Attributes(rawValue: curses_attributes()),
      escapeDelay: escapeDelay, standIn: standIn, hasDirectColors: curses_has_direct_colors(),
      wasAsked: standIn != nil,
      facts: facts, decision: modes.bidi)
    pairs = ColorPairs(
      colors: diagnosis.colors, pairs: diagnosis.colorPairs, attributes: diagnosis.attributes,
      directFrom: curses_direct_from() > 0 ? Int(curses_direct_from()) : nil)
    learn()
    if standIn != nil {
      diagnosis.facts.answers = reader.answers
      learnOfTmux()
    }
    decide()
    toldBackdrop = backdrop
    Descriptor.output.send(modes.enter)
    // What has happened meanwhile counts for the first frame.
    handleWakes()
  }

  deinit { close() }

  /// Who orders bidirectional text.
  package var decision: BidiDecision { diagnosis.decision }

  /// What the terminal writes on, as far as that is known. Changes are told as events.
  package var backdrop: Backdrop? { diagnosis.facts.backdrop }

  /// Whether that is dark or light.
  package var background: Background? { backdrop?.background }

  /// Whether bits of letters stay on the screen where it is not sent whole: the terminal repaints only cells that changed, and
  /// letters reach over theirs.
  package var leavesSpecks: Bool { diagnosis.facts.leavesSpecks }

  /// How many colours it can show.
  package var colors: ColorRange { diagnosis.colorRange }

  /// Whether the terminal has gone away, as when its window was closed, or the program was told to end: no event will come any more.
  package var isGone: Bool { reader.isGone || endSignal != nil }

  /// The signal by which the program was told to end, where `tellsEnd` has it told.
  package private(set) var endSignal: Int32?

  /// Has a hang-up or a request to end told, so that there is time to put things in order. A second request ends the program.
  package func tellsEnd() {
    guard_tell_end()
  }

  /// The size in columns and rows.
  package var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    curses_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Shows a frame: sends what differs from what stands on the screen.
  package func show(_ frame: Frame) {
    guard isOpen, frame.size.columns > 0, frame.size.rows > 0 else { return }
    let rows = min(frame.size.rows, size.rows)
    for number in frame.rowsThatDiffer(from: shown) where number < rows {
      let cells = CellEncoder.encode(frame.row(number), pairs: &pairs, pinsLetters: decision.pinsLetters)
      for new in pairs.takeNew() {
        curses_define_pair(new.number, new.pair.foreground, new.pair.background)
      }
      curses_put_row(Int32(number), cells, Int32(cells.count))
      if frame.hasJoinedLetters(row: number) || shown?.hasJoinedLetters(row: number) == true {
        curses_forget_row(Int32(number))
      }
    }
    let cursor = frame.cursor ?? shown?.cursor ?? Position(column: 0, row: rows - 1)
    curses_refresh(Int32(cursor.column), Int32(cursor.row))
    shown = frame
    // On what is selected a block would turn a cell round that is turned round already.
    let caret = frame.caret ?? .bar
    if canShapeCursor, caret != modes.caret {
      modes.caret = caret
      Terminal.guardReset(modes)
      Descriptor.output.send(TerminalModes.cursor(caret))
    }
  }

  /// Waits for what happens next. Nil after `timeoutMilliseconds`, after a wake, and where the terminal is gone;
  /// with 0 it tells what has already happened, so that keys that came together can be shown as one.
  package func next(timeoutMilliseconds: Int? = nil) -> Event? {
    let end = timeoutMilliseconds.map { MonotonicClock.milliseconds + $0 }
    var isOver = false
    while isOpen {
      handleWakes()
      heedAnswers()
      if let event = reader.nextEvent() { return event }
      if isGone || isWoken || isOver { break }
      reader.wait(until: end)
      isOver = end.map { $0 <= MonotonicClock.milliseconds } ?? false
    }
    isWoken = false
    return nil
  }

  /// Has the mouse reported from now on, or left to the terminal.
  package func takeMouse(_ isTaken: Bool) {
    guard isOpen, modes.mouse != isTaken, !isTaken || !diagnosis.facts.holdsEscape else { return }
    Descriptor.output.send(modes.leave)
    modes.mouse = isTaken
    Terminal.guardReset(modes)
    Descriptor.output.send(modes.enter)
    redraw()
  }

  /// Has the next frame sent whole, whatever stands on the screen.
  package func redraw() {
    guard isOpen else { return }
    curses_redraw()
    shown = nil
  }

  /// Stops the program as the terminal's own stop key would, with the terminal given back, and returns when
  /// it goes on. `.resumed` follows.
  package func suspend() {
    guard isOpen else { return }
    release()
    guard_stop()
    isWoken = isWoken || (waker.input.read() ?? []).contains(Waker.byte)
    retake()
  }

  /// Gives the terminal to another program while a body runs, and takes it again. `.resumed` follows.
  package func lend<Value>(_ body: () -> Value) -> Value {
    guard isOpen else { return body() }
    release()
    defer { retake() }
    return body()
  }

  /// Gives the terminal back. Nothing is shown and no event comes any more.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    release()
    curses_close()
    guard_close()
  }
}

extension Terminal {
  private static func capability(_ name: String) -> [UInt8]? {
    curses_capability(name).map { Array(String(cString: $0).utf8) }
  }

  static func guardReset(_ modes: TerminalModes) {
    let bytes = modes.reset(capability: capability)
    guard_set_reset(bytes, bytes.count)
  }

  /// Has curses read the terminal's description, and gives everything back where that will not do. Where there is none, returns
  /// the name of the one that was taken.
  private static func open(_ reader: inout InputReader) throws(TerminalError) -> String? {
    guard_hold(true)
    let type = Environment.value("TERM") ?? ""
    let isKnown = curses_open(nil)
    if isKnown, curses_capability("cup") != nil { return nil }
    if !isKnown, let standIn = StandIn.open(for: type, &reader) { return standIn }
    curses_close()
    guard_restore()
    guard_close()
    throw isKnown ? .tooDumb(type) : .unknownType(type)
  }

  /// Does what signals ask for.
  private func handleWakes() {
    let bytes = reader.takeWakes()
    if bytes.contains(Waker.byte) { isWoken = true }
    if bytes.contains(UInt8(GUARD_RESIZED)) { resize() }
    if bytes.contains(UInt8(GUARD_HUNG_UP)) { endSignal = SIGHUP }
    if bytes.contains(UInt8(GUARD_TERMINATED)) { endSignal = SIGTERM }
    if bytes.contains(UInt8(GUARD_STOP)) {
      suspend()
    } else if bytes.contains(UInt8(GUARD_CONTINUED)) {
      // Stopped by SIGSTOP, and whoever had the terminal meanwhile left it in modes of its own.
      retake()
    }
  }

  private func resize() {
    guard let size = Descriptor.output.size, size != self.size else { return }
    curses_resize(Int32(size.columns), Int32(size.rows))
    shown = nil
    reader.append(.resize(size))
    lookAround()
  }

  private func release() {
    Descriptor.output.send(modes.leave)
    reader.awaitAnswers()
    curses_leave()
    guard_hold(false)
  }

  private func retake() {
    // First the modes: in the background that stops the program before it has sent anything.
    curses_return()
    guard_hold(true)
    Descriptor.output.send(modes.enter)
    shown = nil
    resize()
    lookAround()
    reader.append(.resumed)
  }
}
