import Screen
import Widgets

/// Where a text is saved: the fields of the folder and of the name, and the question what to do where there is such a file. What is
/// typed stays until the text is saved or the user goes.
struct SavePlace: Sendable {
  /// One of the two fields.
  enum Part: Sendable, Hashable {
    case folder, name

    var other: Part { self == .folder ? .name : .folder }
  }

  /// What is saved, in which form.
  let title: String
  private let text: String
  private(set) var folder: TextField
  private(set) var name: TextField
  /// The field that the keys go to.
  private(set) var part = Part.name
  /// What is the matter; empty where nothing is.
  private(set) var problem = ""
  /// What could stand where the cursor is.
  private(set) var candidates: [String] = []
  /// What to do with a file that is there; nil while nothing is asked.
  private(set) var question: Chooser?
  /// What is being completed; nil while nothing is.
  private var completion: PathCompletion?
  /// Whether something was typed.
  private(set) var isTouched = false
  /// Whether the folder is still the proposed one, of which the whole path is not known.
  private var isFolderProposed = true

  /// With a proposed folder and name.
  init(title: String, folder: String, name: String, text: String) {
    self.title = title
    self.folder = TextField(folder)
    self.name = TextField(name)
    self.text = text
  }

  /// The field that the keys go to.
  private var field: TextField {
    get { part == .folder ? folder : name }
    set { if part == .folder { folder = newValue } else { name = newValue } }
  }

  /// The path that both fields name. A name that begins at the root or at home needs no folder.
  var path: String {
    let (folder, name) = (folder.text, name.text)
    if folder.isEmpty || name.hasPrefix("/") || name.hasPrefix("~/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  // MARK: Keys

  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    if var question {
      let answer = question.type(key)
      self.question = answer.isOpen ? question : nil
      return OverlayAnswer(outcome: answer.outcome)
    }
    switch key {
    case .escape: return .closed
    case .control("c"): return .quit
    case .up, .down, .backTab: part = part.other
    case .tab: return complete()
    case .enter: return save(context)
    default: edit { $0.take(key, context.catalogue.direction) }
    }
    return OverlayAnswer()
  }

  /// A click puts the cursor into a field, or answers the question.
  mutating func click(_ position: Position, _ context: Context) -> OverlayAnswer {
    if var question {
      let frame = question.frame(context.size)
      let answer = frame.contains(position) ? question.click(position, in: frame, context.held) : .closed
      self.question = answer.isOpen ? question : nil
      return OverlayAnswer(outcome: answer.outcome)
    }
    for part in [Part.folder, .name] {
      guard let place = place(of: part, Drawing(context)), position.row == place.row else { continue }
      self.part = part
      context.click(&field, at: position, in: place)
    }
    return OverlayAnswer()
  }

  mutating func paste(_ text: String) {
    guard question == nil else { return }
    edit {
      $0.insert(text)
      return true
    }
  }

  private mutating func edit(_ change: (inout TextField) -> Bool) {
    guard change(&field) else { return }
    isTouched = true
    if part == .folder { isFolderProposed = false }
    problem = ""
    candidates = []
    completion = nil
  }

  private mutating func save(_ context: Context) -> OverlayAnswer {
    candidates = []
    completion = nil
    let isName = name.text.contains { $0 != " " } && !name.text.hasSuffix("/")
    problem = isName ? "" : context.catalogue[.saveNameWanted]
    if !isName { part = .name }
    return OverlayAnswer(outcome: isName ? [order(path)] : [])
  }

  private func order(_ path: String, replaces: Bool = false) -> Request {
    .perform(.save(SaveOrder(path: path, text: text, replaces: replaces)))
  }

  private mutating func complete() -> OverlayAnswer {
    isTouched = true
    if field.text == "~" { field = TextField("~/") }
    let completion = PathCompletion(of: part == .folder ? folder.text : path, onlyFolders: part == .folder)
    self.completion = completion
    return OverlayAnswer(outcome: [.perform(.list(completion.folder))])
  }

  // MARK: Answers

  /// Takes in what a folder holds, or why the text is not saved.
  mutating func receive(_ answer: SaveAnswer, _ catalogue: Catalogue) {
    switch answer {
    case .listed(let listing): take(listing, catalogue)
    case .isThere(let free): ask(free, catalogue)
    case .refused(let path, let reason):
      problem = catalogue.text(.notSaved, ["name": catalogue.path(path), "reason": reason])
    case .saved: break
    }
  }

  private mutating func take(_ listing: FolderListing, _ catalogue: Catalogue) {
    if let completion, completion.folder == listing.asked {
      self.completion = nil
      let found = completion.candidates(in: listing.entries)
      candidates = found.count > 1 ? found : []
      let refusal = listing.refusal.map { "\(catalogue.path(listing.path)): \($0)" }
      problem = refusal ?? (found.isEmpty ? catalogue[.saveNothingBegins] : "")
      field = TextField(field.text + completion.rest(of: found))
    } else if isFolderProposed, folder.text == listing.asked, listing.refusal == nil {
      isFolderProposed = false
      // A path that a field would change cannot be typed, and stays as it was proposed.
      if TextField(listing.path, cursor: nil).text == listing.path { folder = TextField(listing.path) }
    }
  }

  /// Asks what to do with a file that is there. The first answer loses nothing.
  private mutating func ask(_ free: String?, _ catalogue: Catalogue) {
    let end = name.text.split(separator: "/").last.map(String.init) ?? name.text
    var choices: [Chooser.Choice] = []
    if let free {
      let label = catalogue.text(.saveInstead, ["name": catalogue.path(free)])
      choices.append(Chooser.Choice(label: label, outcome: [order(String(path.dropLast(end.count)) + free)]))
    }
    choices += [
      Chooser.Choice(
        label: catalogue.text(.saveOver, ["name": catalogue.path(end)]), outcome: [order(path, replaces: true)]),
      Chooser.Choice(label: catalogue[.saveBack], outcome: []),
    ]
    question = Chooser(title: catalogue.text(.saveIsThere, ["name": catalogue.path(end)]), choices: choices)
  }
}
