import Foundation
import TestSupport
import Testing

/// The bundled pack as its files have it, read by another reader than the program's.
enum RawPack {
  typealias Object = [String: Any]

  static func file(_ name: String) throws -> Object {
    try object(Data(contentsOf: URL(fileURLWithPath: Repository.record + "/" + name)))
  }

  /// The objects of a list in a file.
  static func list(_ list: String, in name: String) throws -> [Object] {
    try #require(try file(name)[list] as? [Object])
  }

  /// The files of the years, oldest first.
  static func years() throws -> [Object] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.record + "/sessions").sorted()
      .map { try file("sessions/" + $0) }
  }

  static func object(_ data: Data) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }
}

extension [String: Any] {
  /// A text, `name`, or one within, `name.ar`.
  func text(_ path: String) throws -> String {
    let names = path.split(separator: ".").map(String.init)
    let holder = try names.dropLast().reduce(self) { try #require($0[$1] as? [String: Any]) }
    return try #require(names.last.flatMap { holder[$0] } as? String)
  }

  func objects(_ name: String) throws -> [[String: Any]] {
    try #require(self[name] as? [[String: Any]])
  }

  /// Both texts of an object within.
  func both(_ path: String) throws -> [String] {
    try [text(path + ".ar"), text(path + ".en")]
  }

  /// Every name of a field at any depth.
  var allNames: Set<String> {
    reduce(into: Set(keys)) { names, field in
      let within = field.value as? [String: Any] ?? [:]
      let list = field.value as? [[String: Any]] ?? []
      for object in [within] + list { names.formUnion(object.isEmpty ? [] : object.allNames) }
    }
  }
}
