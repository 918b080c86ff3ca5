import Glibc

extension Descriptor {
  /// A file of its own that no folder lists, with some bytes in it, to be read from its beginning. Unlike a pipe it never
  /// makes who writes wait for who reads, and it outlives neither.
  package static func temporaryFile(holding bytes: [UInt8] = []) throws(SystemError) -> Descriptor {
    guard let stream = tmpfile() else { throw SystemError() }
    defer { fclose(stream) }
    let number = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { throw SystemError() }
    let file = Descriptor(number: number)
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      try? file.close()
      throw error
    }
    file.rewind()
    return file
  }

  /// Goes back to the beginning of a file.
  package func rewind() {
    lseek(number, 0, SEEK_SET)
  }
}
