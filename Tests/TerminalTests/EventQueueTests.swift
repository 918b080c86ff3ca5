import BidiText
import Screen
import Testing

@testable import Terminal

@Suite("What happened and was not told yet")
struct EventQueueTests {
  private static let interrupt = Event.key(.control("c"))

  private func told(_ events: [Event]) -> [Event] {
    var queue = EventQueue()
    for event in events { queue.append(event) }
    var told: [Event] = []
    while let event = queue.next() { told.append(event) }
    return told
  }

  @Test("It is told in order")
  func order() {
    let events: [Event] = (0..<3000).map { .key(.function($0)) }
    #expect(told(events) == events && told([]) == [])
    var queue = EventQueue()
    for number in 0..<100 {
      queue.append(.key(.function(2 * number)))
      queue.append(.key(.function(2 * number + 1)))
      #expect(queue.next() == .key(.function(number)))
    }
    #expect(!queue.isEmpty)
  }

  @Test("An interrupt goes before a flood of keys, and behind a few; what nobody has typed stays")
  func interrupt() {
    let few = Array(repeating: Event.key(.character("a")), count: EventQueue.flood)
    #expect(told(few + [Self.interrupt]) == few + [Self.interrupt])
    let size = Event.resize(Size(columns: 9, rows: 9))
    #expect(told([size] + few + [.paste("x"), Self.interrupt, .resumed]) == [size, Self.interrupt, .resumed])
  }
}
