import CNcurses
import Screen

/// The terminal that the program runs in: it shows frames and tells events. There is one at a time, used
/// from one thread, and however the program ends the terminal is as it was before.
public final class Terminal {
  /// Whether the terminal has gone away, as when its window was closed: no event will come any more.
  public private(set) var isGone = false
  /// Wakes `next` from any thread.
  public let waker: Waker

  private let modes: TerminalModes
  private var isOpen = true
  private var decoder: InputDecoder
  private var mouse = MouseTracker()
  private var pairs: ColorPairs
  /// What has happened and was not told yet.
  private var events: [Event] = []
  /// What stands on the screen; nil where that is not known.
  private var shown: Frame?
  /// When the decoder gives up waiting for the rest of a sequence.
  private var patienceEnd: Int?

  /// Takes the terminal of standard input and output.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard Descriptor.input.isTerminal, Descriptor.output.isTerminal, let waker = Waker(),
      guard_open(Descriptor.output.number, waker.output.number)
    else { throw .noTerminal }
    self.waker = waker
    _ = curses_use_utf8()
    let type = Environment.value("TERM") ?? ""
    guard curses_open() else {
      guard_close()
      throw .unknownType(type)
    }
    guard curses_capability("cup") != nil else {
      curses_close()
      guard_close()
      throw .tooDumb(type)
    }
    decoder = InputDecoder(keys: KeyTable(describing: Terminal.capability))
    modes = TerminalModes(mouse: options.mouse)
    let reset = modes.resetBytes(capability: Terminal.capability)
    guard_set_reset(reset, reset.count)
    guard_hold(true)
    curses_start()
    pairs = ColorPairs(
      colors: Int(curses_colors()), pairs: Int(curses_pairs()),
      attributes: Attributes(rawValue: curses_attributes()))
    Descriptor.output.write(modes.enter)
  }

  deinit { close() }

  /// The size in columns and rows.
  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    curses_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Shows a frame: sends what differs from what stands on the screen.
  public func show(_ frame: Frame) {
    guard isOpen, frame.size.columns > 0, frame.size.rows > 0 else { return }
    let rows = min(frame.size.rows, size.rows)
    for number in 0..<rows {
      if let shown, shown.size == frame.size, shown.looksLike(frame, inRow: number) { continue }
      let cells = CellEncoder.encode(frame.row(number), pairs: &pairs)
      for new in pairs.takeNew() {
        curses_define_pair(new.number, new.pair.foreground, new.pair.background)
      }
      curses_put_row(Int32(number), cells, Int32(cells.count))
    }
    let cursor = frame.cursor ?? shown?.cursor ?? Position(column: 0, row: rows - 1)
    curses_refresh(Int32(cursor.column), Int32(cursor.row))
    shown = frame
  }

  /// Waits for what happens next. Nil after `timeoutMilliseconds`, after a wake, and where the terminal is gone;
  /// with 0 it tells what has already happened, so that keys that came together can be shown as one.
  public func next(timeoutMilliseconds: Int? = nil) -> Event? {
    let end = timeoutMilliseconds.map { MonotonicClock.milliseconds + $0 }
    while events.isEmpty, isOpen, !isGone {
      let now = MonotonicClock.milliseconds
      if let patienceEnd, patienceEnd <= now {
        self.patienceEnd = nil
        take(decoder.giveUp())
        continue
      }
      let wait = [end, patienceEnd].compactMap(\.self).min().map { max(0, $0 - now) }
      let ready = Descriptor.wait(for: [.input, waker.input], milliseconds: wait)
      if ready.contains(.input) { read() }
      if ready.contains(waker.input), handleWake() { break }
      if ready.isEmpty, let end, end <= MonotonicClock.milliseconds { break }
    }
    return events.isEmpty ? nil : events.removeFirst()
  }

  /// Stops the program as the terminal's own stop key would, with the terminal given back, and returns when
  /// it goes on. `.resumed` follows.
  public func suspend() {
    guard isOpen else { return }
    release()
    guard_stop()
    _ = waker.input.read()
    retake()
  }

  /// Gives the terminal back. Nothing is shown and no event comes any more.
  public func close() {
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

  private func read() {
    guard let bytes = Descriptor.input.read() else {
      isGone = true
      take(decoder.giveUp())
      return
    }
    take(decoder.feed(bytes))
    patienceEnd = decoder.patience.map { MonotonicClock.milliseconds + $0 }
  }

  private func take(_ inputs: [Input]) {
    for input in inputs {
      switch input {
      case .key(let key): events.append(.key(key))
      case .paste(let text): events.append(.paste(text))
      case .mouse(let report):
        if let event = mouse.event(for: report, at: MonotonicClock.milliseconds) { events.append(.mouse(event)) }
      // An answer that comes too late is no key.
      case .report: break
      }
    }
  }

  /// Does what signals ask for. Whether the program itself asked to be woken.
  private func handleWake() -> Bool {
    let bytes = waker.input.read() ?? []
    if bytes.contains(UInt8(GUARD_RESIZED)) { resize() }
    if bytes.contains(UInt8(GUARD_STOP)) {
      suspend()
    } else if bytes.contains(UInt8(GUARD_CONTINUED)) {
      // Stopped by SIGSTOP, and whoever had the terminal meanwhile left it in modes of its own.
      retake()
    }
    return bytes.contains(Waker.byte)
  }

  private func resize() {
    guard let size = Descriptor.output.size, size != self.size else { return }
    curses_resize(Int32(size.columns), Int32(size.rows))
    shown = nil
    events.append(.resize(size))
  }

  private func release() {
    Descriptor.output.write(modes.leave)
    curses_leave()
    guard_hold(false)
  }

  private func retake() {
    guard_hold(true)
    Descriptor.output.write(modes.enter)
    curses_return()
    shown = nil
    resize()
    events.append(.resumed)
  }
}

extension Frame {
  /// Whether a row would be seen as the same in a frame of the same size. Where its text comes from does not count.
  fileprivate func looksLike(_ other: Frame, inRow number: Int) -> Bool {
    row(number).elementsEqual(other.row(number)) {
      $0.style == $1.style && $0.columns == $1.columns && $0.text == $1.text
    }
  }
}
