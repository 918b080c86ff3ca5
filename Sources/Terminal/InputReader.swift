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
  private var events = EventQueue()
  /// Whether the window has become the one that is typed in, and nobody was told yet.
  private var isFocused = false
  /// How many times everything that was asked has to be answered still, and when it was asked last.
  private var awaited = 0
  private let asksColors: Bool
  private var askedAt = 0
  /// The bytes that came through the waker.
  private var wakes: [UInt8] = []
  private var decoder: InputDecoder
  private var mouse = MouseTracker()
  /// When the decoder gives up waiting for the rest of a sequence.
  private var patienceEnd: Int?

  init(keys: KeySequences, waker: Waker, escapeDelay: Int = EscapeDelay.usual, asksColors: Bool) {
    self.asksColors = asksColors
    decoder = InputDecoder(keys: keys, escapeDelay: escapeDelay)
    self.waker = waker
  }

  /// Takes the keys of a terminal whose description has been read.
  mutating func take(_ keys: KeySequences) { decoder.take(keys) }

  /// Asks the terminal what it is, and waits until it has answered. Keys that are typed meanwhile stay in the queue.
  mutating func ask(
    _ questions: String? = nil, milliseconds: Int,
    until hasAnswered: (TerminalAnswers) -> Bool = \.isComplete
  ) {
    send(questions ?? allQuestions)
    let end = askedAt + milliseconds
    while !hasAnswered(answers), !isGone, MonotonicClock.milliseconds < end { wait(until: end) }
  }

  /// Asks the same again, of a terminal that may be another one by now. Where it does not answer, what it said before holds.
  mutating func askAnew(milliseconds: Int) {
    let former = answers
    answers = TerminalAnswers()
    ask(milliseconds: milliseconds)
    if !answers.isComplete { answers = former }
    answers.allowed = former.allowed
  }

  /// What the terminal is asked at the start.
  var allQuestions: String { TerminalAnswers.questions(asksColors: asksColors) }

  /// Sends questions. Who does not wait finds the answers later.
  mutating func send(_ questions: String) {
    Descriptor.output.send(Array(questions.utf8))
    askedAt = MonotonicClock.milliseconds
    if questions.hasSuffix(TerminalAnswers.lastQuestion) { awaited += 1 }
  }

  /// Waits for answers that are due still, no longer than until a time after the question: left unread they would be typed text
  /// for the next program.
  mutating func awaitAnswers() {
    let end = askedAt + InputReader.latestAnswer
    while awaited > 0, !isGone, MonotonicClock.milliseconds < end { wait(until: end) }
  }

  /// More milliseconds than any terminal takes that answers at all, also over a slow line.
  static let latestAnswer = 1000

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

  /// The first event that was not told yet. Before keys are told, what was typed behind them is taken in: an interrupt is heard however
  /// many they are.
  mutating func nextEvent() -> Event? {
    while !events.isEmpty, !events.isFull, !isGone, !Descriptor.wait(for: [.input], milliseconds: 0).isEmpty { read() }
    return events.next()
  }

  /// Puts an event behind those that wait.
  mutating func append(_ event: Event) { events.append(event) }

  /// Whether the window has become the one that is typed in since the last call.
  mutating func takeFocus() -> Bool {
    defer { isFocused = false }
    return isFocused
  }

  /// What came through the waker since the last call.
  mutating func takeWakes() -> [UInt8] {
    defer { wakes = [] }
    // What came with the last answer was not waited for.
    return wakes + (waker.input.read() ?? [])
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
      case .report(let report): take(report)
      }
    }
  }

  private mutating func take(_ report: TerminalReport) {
    answers.note(report)
    switch report {
    case .primaryAttributes: awaited = max(0, awaited - 1)
    case .focused: isFocused = true
    // The report says no more than dark or light.
    case .colorScheme: send(TerminalAnswers.questionsOfColorsAlone)
    default: break
    }
  }
}
