import Screen
import Testing

@testable import Terminal

struct MouseTests {
  /// What comes of reports at times in milliseconds.
  private func events(_ sent: [(String, at: Int)]) -> [MouseEvent] {
    var decoder = InputDecoder()
    var tracker = MouseTracker()
    return sent.flatMap { text, time in
      decoder.feed(bytes(text)).compactMap { input in
        guard case .mouse(let report) = input else { return nil }
        return tracker.event(for: report, at: time)
      }
    }
  }

  private let place = Position(column: 4, row: 5)

  @Test func aClickIsAReleaseWhereThePressWas() {
    #expect(events([("^[[<0;5;6M", 0)]) == [])
    #expect(events([("^[[<0;5;6M^[[<0;5;6m", 0)]) == [MouseEvent(.click, at: place)])
    #expect(events([("^[[<0;5;6m", 0)]) == [], "pressed outside")
    #expect(events([("^[[<4;5;6M^[[<4;5;6m", 0)]) == [MouseEvent(.click, at: place)], "with Shift")
    #expect(events([("^[[<2;5;6M^[[<2;5;6m", 0)]) == [], "the right button")
    #expect(events([("^[[<32;5;6M", 0)]) == [], "motion without a press")
  }

  @Test func aDragEndsWhereTheButtonGoesUp() {
    let end = Position(column: 8, row: 5)
    #expect(events([("^[[<0;5;6M^[[<0;9;6m", 0)]) == [MouseEvent(.drop(from: place), at: end)], "no motion told")
    #expect(
      events([("^[[<0;5;6M^[[<32;7;6M^[[<32;9;6M^[[<0;9;6m", 0)]) == [
        MouseEvent(.drag(from: place), at: Position(column: 6, row: 5)), MouseEvent(.drag(from: place), at: end),
        MouseEvent(.drop(from: place), at: end),
      ])
    #expect(
      events([("^[[<0;5;6M^[[<32;7;6M^[[<0;5;6m", 0)]).last == MouseEvent(.click, at: place), "back where it began")
    #expect(events([("^[[<0;5;6M^[[<0;9;6m^[[<32;7;6M", 0)]).map(\.kind) == [.drop(from: place)], "let go")
    #expect(events([("^[[<2;5;6M^[[<34;7;6M^[[<2;7;6m", 0)]) == [], "the right button")
    #expect(events([("^[[<0;5;6M^[[<35;7;6M", 0)]) == [], "motion without a button")
    #expect(events([("^[[M %&^[[M@'&^[[M#'&", 0)]).map(\.kind) == [.drag(from: place), .drop(from: place)])
  }

  @Test func twoClicksSoonAfterEachOtherAreADoubleClick() {
    let click = "^[[<0;5;6M^[[<0;5;6m"
    let single = MouseEvent(.click, at: place)
    let double = MouseEvent(.doubleClick, at: place)
    #expect(events([(click, 0), (click, 400)]) == [single, double])
    #expect(events([(click, 0), (click, 401)]) == [single, single])
    #expect(events([(click, 0), (click, 100), (click, 200)]) == [single, double, single])
    let elsewhere = "^[[<0;6;6M^[[<0;6;6m"
    #expect(events([(click, 0), (elsewhere, 100)]).map(\.kind) == [.click, .click])
  }

  @Test func theWheelTurns() {
    #expect(events([("^[[<64;5;6M", 0), ("^[[<65;5;6M", 0)]).map(\.kind) == [.wheelUp, .wheelDown])
    #expect(events([("^[[<80;5;6M", 0)]).map(\.kind) == [.wheelUp], "with Control")
  }

  @Test func oldReportsAreReadToo() {
    #expect(events([("^[[M %&^[[M#%&", 0)]) == [MouseEvent(.click, at: place)])
    #expect(events([("^[[M`%&^[[Ma%&", 0)]).map(\.kind) == [.wheelUp, .wheelDown])
    #expect(events([("^[[<0;0;0M", 0)]) == [], "places count from 1")
  }
}
