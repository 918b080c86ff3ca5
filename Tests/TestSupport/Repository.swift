/// Places of the repository that the tests read.
public enum Repository {
  /// The top folder of the package.
  public static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  /// The bundled content pack.
  public static let record = root + "/Resources/Record"
  /// The words of the interface.
  public static let interface = root + "/Resources/Interface"
}
