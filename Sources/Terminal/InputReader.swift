import Screen
import System

/// Waits for the terminal, for signals and for the program's own threads, and keeps in order what came.
struct InputReader {
  /// Ends a wait.
  let waker: Waker
  /// Whether the terminal is at its end.
  private(set) var isGone = false
  /// What the terminal has answered so far. What it answers when nobody waits any more is kept from the keys too.
  private(set) var answers = TerminalAnswers()
  /// What has happened and was not told yet.
  private var events: [Event] = []
  /// The bytes that came through the waker.
  private var wakes: [UInt8] = []
  private var decoder: InputDecoder
  private var mouse = MouseTracker()
  /// When the decoder gives up waiting for the rest of a sequence.
  private var patienceEnd: Int?

  init(keys: KeySequences, waker: Waker) {
    decoder = InputDecoder(keys: keys)
    self.waker = waker
  }

  /// Asks the terminal what it is, and waits until it has answered. Keys that are typed meanwhile stay in the queue.
  mutating func ask(
    _ questions: String = TerminalAnswers.questions, milliseconds: Int,
    until hasAnswered: (TerminalAnswers) -> Bool = \.isComplete
  ) {
    Descriptor.output.send(Array(questions.utf8))
    let end = MonotonicClock.milliseconds + milliseconds
    while !hasAnswered(answers), !isGone, MonotonicClock.milliseconds < end { wait(until: end) }
  }

  /// Waits until something comes or it is `end` on the monotonic clock; nil waits for ever.
  mutating func wait(until end: Int?) {
    let now = MonotonicClock.milliseconds
    let soonest = [end, patienceEnd].compactMap(\.self).min()
    let ready = Descriptor.wait(for: [.input, waker.input], milliseconds: soonest.map { max(0, $0 - now) })
    if ready.contains(waker.input) { wakes += waker.input.read() ?? [] }
    if ready.contains(.input) {
      read()
    } else if let patienceEnd, patienceEnd <= MonotonicClock.milliseconds {
      self.patienceEnd = nil
      take(decoder.giveUp())
    }
  }

  /// The first event that was not told yet.
  mutating func nextEvent() -> Event? { events.isEmpty ? nil : events.removeFirst() }

  /// Puts an event behind those that wait.
  mutating func append(_ event: Event) { events.append(event) }

  /// What came through the waker since the last call.
  mutating func takeWakes() -> [UInt8] {
    defer { wakes = [] }
    return wakes
  }

  private mutating func read() {
    if let bytes = Descriptor.input.read() {
      take(decoder.feed(bytes))
      patienceEnd = decoder.patience.map { MonotonicClock.milliseconds + $0 }
    } else {
      isGone = true
      take(decoder.giveUp())
    }
  }

  private mutating func take(_ inputs: [Input]) {
    for input in inputs {
      switch input {
      case .key(let key): events.append(.key(key))
      case .paste(let text): events.append(.paste(text))
      case .mouse(let report):
        if let event = mouse.event(for: report, at: MonotonicClock.milliseconds) { events.append(.mouse(event)) }
      case .report(let report):
        answers.note(report)
        // The report says no more than dark or light.
        if case .colorScheme = report { Descriptor.output.send(Array(TerminalAnswers.questionsOfColors.utf8)) }
      }
    }
  }
}
