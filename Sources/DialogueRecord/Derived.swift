import Synchronization

/// What is worked out of a record once and kept with it until it changes: one value of each type and name. It is no part of what
/// the record says, so records are the same whatever is kept with them.
final class Derived: Sendable {
  private struct Key: Hashable {
    var type: ObjectIdentifier
    var name: String
  }
  private let values = Mutex<[Key: any Sendable]>([:])

  /// The value of a type that is kept under a name, if there is one.
  func value<Value: Sendable>(_ type: Value.Type, _ name: String) -> Value? {
    values.withLock { $0[Key(type: ObjectIdentifier(type), name: name)] } as? Value
  }

  /// Keeps a value.
  func keep<Value: Sendable>(_ value: Value, _ name: String) {
    values.withLock { $0[Key(type: ObjectIdentifier(Value.self), name: name)] = value }
  }
}

extension Derived: Hashable {
  static func == (_: Derived, _: Derived) -> Bool { true }
  func hash(into _: inout Hasher) {}
}

extension Record {
  /// What follows from the whole record, made when it is first asked for; `name` tells several values of one type apart. A value must
  /// not hold the record itself, which holds it.
  package func derived<Value: Sendable>(_ name: String = "", _ make: (Record) -> Value) -> Value {
    if let kept = kept.value(Value.self, name) { return kept }
    // Two threads may both make it; then they make the same.
    let value = make(self)
    kept.keep(value, name)
    return value
  }
}
