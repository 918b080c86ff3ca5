/// A shell that completes. What it completes with stands in no script: each asks `hiwar complete`.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Where the shell looks for it, below a prefix.
  var place: String {
    switch self {
    case .bash: "share/bash-completion/completions/hiwar"
    case .zsh: "share/zsh/site-functions/_hiwar"
    case .fish: "share/fish/vendor_completions.d/hiwar.fish"
    }
  }

  /// What it reads. Exit code 1 of `hiwar complete` says that a file or a folder stands there.
  var script: String {
    switch self {
    case .bash:
      #"""
      # Completion of hiwar for bash: source <(hiwar completion bash)
      _hiwar() {
        local found line
        COMPREPLY=()
        found=$("${1/#\~/$HOME}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        if [ $? -eq 1 ]; then
          compopt -o default -o filenames
          return
        fi
        while IFS= read -r line; do
          [ -n "$line" ] && COMPREPLY+=("${line%%$'\t'*}")
        done <<<"$found"
      }
      complete -F _hiwar hiwar

      """#
    case .zsh:
      #"""
      #compdef hiwar
      # Completion of hiwar for zsh: source <(hiwar completion zsh)
      _hiwar() {
        local found line
        local -a described
        found=$("${(Q)words[1]/#\~/$HOME}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
        if (( $? == 1 )); then
          _files
          return
        fi
        for line in "${(@f)found}"; do
          [[ -n $line ]] && described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        done
        _describe -V hiwar described
      }
      if [[ $funcstack[1] == _hiwar ]]; then
        _hiwar "$@"
      else
        compdef _hiwar hiwar
      fi

      """#
    case .fish:
      #"""
      # Completion of hiwar for fish: hiwar completion fish | source
      function __hiwar_complete
          set -l said (commandline -opc)
          set -l typed (commandline -ct)
          set -l found ($said[1] complete -- $said[2..-1] "$typed" 2>/dev/null)
          if test $status -eq 1
              __fish_complete_path "$typed"
          else
              printf '%s\n' $found
          end
      end
      complete -c hiwar -f -a '(__hiwar_complete)'

      """#
    }
  }
}
