import DialogueComparison
import DialogueRecord
import Screen
import Widgets

/// The lines of descent through all years: a chart above, the selected point in the reader below.
struct LinesScreen: ChartScreen {
  /// The lines with their points and links; empty until the screen is opened.
  private(set) var chains: [LineageChain] = []
  /// All their points, line by line.
  private(set) var places: [Place] = []
  /// The columns of the longest id of a point in them.
  private(set) var longest = 0
  /// Id of the line of the selected point.
  var line: String?
  /// Id of the selected point.
  var point: String?
  var isReading = false
  var pane = ReaderPane()
  /// How far a page key goes.
  private static let page = 10

  var tab: ScreenTab { ScreenTab(action: .linesTab, title: .tabLines) }

  /// The selected point in its line.
  var subject: Subject? {
    guard let line, let point else { return nil }
    return .node(line: line, point: point)
  }

  /// Where the chart and the reader stand.
  func frames(_ context: Context) -> CompareFrames {
    CompareFrames(context.body, hasReader: true, isReading: isReading, isAlone: pane.isAlone)
  }

  func selectedPassage(_ context: Context) -> Passage? {
    guard isReading, let anchor = reader(context)?.selectedAnchor else { return point.flatMap(context.record.passage) }
    return context.record.passage(anchor.id)
  }

  func selected(_ context: Context) -> Selected? {
    isReading ? selectedInReader(context) : point.map(Selected.thing)
  }

  // MARK: Coming here

  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    if !isResumed { isReading = false }
    drawUp(context)
    if selected == nil, let first = places.first { select(first) }
    return []
  }

  /// Makes the chart where there is none yet.
  mutating func drawUp(_ context: Context) {
    guard chains.isEmpty else { return }
    chains = context.record.lineageChains(years: context.record.years.map(\.year))
    places = LinesScreen.places(of: chains)
    longest = chains.flatMap(\.nodes).map(\.id.count).max() ?? 0
  }

  func holds(_ subject: Subject) -> Bool {
    if case .node = subject { true } else { false }
  }

  /// Selects a point in the chart, to which the keys go: it shows the line, which the reader does not.
  mutating func reveal(_ destination: Destination, _ context: Context) {
    guard case .node(let line, let point) = destination.subject else { return }
    drawUp(context)
    self.line = line
    self.point = point
    isReading = false
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    let pane = pane
    self = left
    self.pane = pane
    self.pane.stand(as: left.pane, in: subject)
  }

  // MARK: Keys

  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if action == .open {
      return selectedPassage(context).map { [.go(toPassage: $0.id, context.record)] } ?? openSelected(context)
    }
    if let outcome = performInReader(action, context) { return outcome }
    if !isReading, let step = action.step(page: LinesScreen.page) {
      move(byRows: step)
      return []
    }
    switch action {
    case .towardsReader: if !isReading { move(later: true) }
    case .towardsList:
      if isReading { return nil }
      move(later: false)
    case .readerPane: isReading = true
    case .nextPane, .previousPane: isReading.toggle()
    case .stepBack:
      guard isReading else { return [.resume(.browse)] }
      isReading = false
    default: return nil
    }
    return []
  }

  func hints(_ context: Context) -> [Hint] {
    if isReading {
      return [
        .move, Hint(.open, .hintOpen), Hint(.stepBack, .hintLines), Hint(.details, .hintReasons),
        Hint(.copy, .hintCopy),
      ] + Hint.end
    }
    return [
      .moveBothWays, Hint(.open, .hintOpen), Hint(.details, .hintReasons), Hint(.nextPane, .hintPane),
      Hint(.export, .hintExport),
    ] + Hint.end
  }
}
