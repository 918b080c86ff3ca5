import Screen

/// What has happened and was not told yet, in order.
struct EventQueue {
  /// So many keys before an interrupt are a flood, of which nobody wants the end: they are dropped, as the terminal itself does where
  /// it sends the signal.
  static let flood = 100
  /// No more are taken in before some were told.
  private static let limit = 1 << 16

  private var events: [Event] = []
  /// How many of them were told.
  private var told = 0

  var isEmpty: Bool { told == events.count }
  var isFull: Bool { events.count - told >= EventQueue.limit }

  /// Puts one behind the others.
  mutating func append(_ event: Event) {
    if event == .key(.control("c")), events.count - told > EventQueue.flood {
      events = events[told...].filter { !$0.isTyped }
      told = 0
    }
    events.append(event)
  }

  /// Takes out the first one; nil where there is none.
  mutating func next() -> Event? {
    guard told < events.count else { return nil }
    defer {
      told += 1
      if told == events.count { (events, told) = ([], 0) }
    }
    return events[told]
  }
}

extension Event {
  /// Whether somebody did it with keys or the mouse.
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .resize, .resumed, .background, .order: false
    }
  }
}
