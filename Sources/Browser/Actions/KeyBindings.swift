import Screen

/// Which keys do what: the table of actions, with the user's own keys in it.
package struct KeyBindings: Sendable, Hashable {
  /// The keys that a user gives an action in a line of the settings.
  struct Own: Sendable, Hashable {
    var action: Action
    var keys: [Key]
    var line: Int
  }

  /// What comes of own keys that another action has too.
  enum Clash: Sendable, Hashable {
    /// The key does one thing always, so that the program can be left, and its keys be seen.
    case fixed(Key, Action)
    /// An earlier line has given the key to another action.
    case taken(Key, Action, line: Int)
    /// An action has lost its last key to the line.
    case leaves(Action, without: Key)
  }

  /// Keys that stay what they are.
  private static let fixed: [(key: Key, action: Action)] = [
    (.control("c"), .quit), (.enter, .open), (.escape, .stepBack), (.function(1), .help),
  ]

  private var keysByAction: [Action: [Key]] = [:]
  private var actionByKey: [Key: Action] = [:]

  /// The keys of the table.
  package static let standard = KeyBindings()

  private init() {
    for action in Action.allCases { bind(action, action.keys) }
  }

  /// The keys of the table with own ones in the place of them. Of two lines with the same key the first one has it; a key of the
  /// table goes to the line that wants it. Each clash is told with the number of a line.
  init(_ own: [Own], clashes: inout [(line: Int, clash: Clash)]) {
    var taken: [Key: Own] = [:]
    for own in own {
      var kept: [Key] = []
      for key in own.keys where !kept.contains(key) {
        if let fixed = KeyBindings.fixed.first(where: { $0.key == key && $0.action != own.action }) {
          clashes.append((own.line, .fixed(key, fixed.action)))
        } else if let other = taken[key], other.action != own.action {
          clashes.append((own.line, .taken(key, other.action, line: other.line)))
        } else {
          taken[key] = own
          kept.append(key)
        }
      }
      // A line that gets none of its keys changes nothing.
      if !kept.isEmpty || own.keys.isEmpty { keysByAction[own.action] = kept }
    }
    for action in Action.allCases where keysByAction[action] == nil {
      keysByAction[action] = action.keys.filter { taken[$0] == nil || taken[$0]?.action == action }
      if keysByAction[action]?.isEmpty == true, let key = action.keys.first, let line = taken[key]?.line {
        clashes.append((line, .leaves(action, without: key)))
      }
    }
    for (key, action) in KeyBindings.fixed where keysByAction[action]?.contains(key) != true {
      keysByAction[action, default: []].append(key)
    }
    for (action, keys) in keysByAction { bind(action, keys) }
  }

  private mutating func bind(_ action: Action, _ keys: [Key]) {
    keysByAction[action] = keys
    for key in keys { actionByKey[key] = action }
  }

  /// The keys that do an action, the one to be shown first; none where it can only be chosen by its name.
  package func keys(of action: Action) -> [Key] { keysByAction[action] ?? [] }

  /// How the first key of an action is written.
  package func title(of action: Action) -> String? { keys(of: action).first?.title }

  /// The action of a key, whatever keyboard layout is on. An Arabic letter that the user has given to an action does that; any
  /// other is the Latin letter on its key.
  func action(of key: Key, isMirrored: Bool = false) -> Action? {
    let latin = Keymap.latin(key)
    if latin != key, let own = actionByKey[key] { return own }
    return actionByKey[isMirrored ? mirrored(latin) : latin]
  }

  /// What a key does also in fields and in what lies over the screen, where letters are typed: stopping the program, and drawing
  /// the screen anew. Keys that some field takes are left to it.
  func actionEverywhere(of key: Key) -> Action? {
    switch key {
    case .control(let letter) where !"acdehijkmnopuw".contains(letter): break
    case .function: break
    default: return nil
    }
    return action(of: key).flatMap { [.suspend, .redraw].contains($0) ? $0 : nil }
  }

  /// The key on a mirrored screen. The letters h and l change sides only while they stand for the arrows.
  func mirrored(_ key: Key) -> Key {
    guard key == .character("h") || key == .character("l") else { return key.mirrored }
    let standsForArrows =
      actionByKey[.character("h")] == .towardsList && actionByKey[.character("l")] == .towardsReader
    return standsForArrows ? key.mirrored : key
  }
}
