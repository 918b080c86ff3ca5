import Browser
import DialogueRecord
import DialogueSearch
import Glibc
import Synchronization
import Terminal

/// Indexes a record on a thread of its own, tells how far it is, and wakes the loop. The loop takes the news in.
final class Indexing: Sendable {
  private let news = Mutex<[News]>([])
  private let record: Record
  private let waker: Waker

  /// Whether a record is indexed before anyone has typed a word: then it is done at once, so that keys typed ahead meet an index.
  static func isQuick(_ record: Record) -> Bool {
    record.sessions.reduce(0) { $0 + $1.statement.points.count } <= 1000
  }

  /// Starts at once. Where the system gives no thread, the work is done before this returns.
  init(_ record: Record, waker: Waker) {
    self.record = record
    self.waker = waker
    let me = Unmanaged.passRetained(self)
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Signals are for the thread that has the terminal, but for the faults of this one.
    var (others, former) = (sigset_t(), sigset_t())
    sigfillset(&others)
    for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] { sigdelset(&others, fault) }
    pthread_sigmask(SIG_BLOCK, &others, &former)
    let failed = pthread_create(
      &thread, &attributes,
      { box in
        if let box { Unmanaged<Indexing>.fromOpaque(box).takeRetainedValue().build() }
        return nil
      }, me.toOpaque())
    pthread_sigmask(SIG_SETMASK, &former, nil)
    pthread_attr_destroy(&attributes)
    if failed != 0 { me.takeRetainedValue().build() }
  }

  private func build() {
    let index = SearchIndex.build(from: record) { progress in
      tell(.indexing(progress))
      return true
    }
    if let index { tell(.indexed(index)) }
  }

  private func tell(_ item: News) {
    news.withLock { $0.append(item) }
    waker.wake()
  }

  /// What has come in since it was last asked.
  func take() -> [News] {
    news.withLock { news in
      defer { news = [] }
      return news
    }
  }
}
