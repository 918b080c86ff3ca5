import Glibc

/// The time of day, as the machine has it.
package enum WallClock {
  /// Now, in ISO 8601 and UTC: `2026-03-01T09:30:00Z`.
  package static var now: String {
    var (time, parts) = (Glibc.time(nil), tm())
    gmtime_r(&time, &parts)
    func padded(_ number: Int32, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let day = [padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1), padded(parts.tm_mday)]
    let hour = [padded(parts.tm_hour), padded(parts.tm_min), padded(parts.tm_sec)]
    return day.joined(separator: "-") + "T" + hour.joined(separator: ":") + "Z"
  }
}
