/// How long ESC is waited after, since it may be a key or the beginning of one.
enum EscapeDelay {
  /// The usual time. It counts for ESC alone, since nothing else that begins with it is a key by itself that one would wait for.
  static let usual = 25
  /// What ncurses takes at most for sensible, and nobody types slower.
  private static let longest = 10_000

  /// The time that the variable ESCDELAY asks for, as ncurses and others read it.
  static func milliseconds(_ value: String?) -> Int {
    guard let number = value.flatMap({ Int($0) }), number >= 0 else { return usual }
    return min(number, longest)
  }
}
