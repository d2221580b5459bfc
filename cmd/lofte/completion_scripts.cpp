// SPDX-License-Identifier: Apache-2.0
//
// The scripts know nothing of lofte: they ask it what may stand after the words before the cursor, and choose
// among the answers. An answer is a word, a tab and what it means; ":files" and ":folders" ask for paths.
#include <algorithm>
#include <array>

#include "completion.h"

namespace lofte::cli {
namespace {

struct Script {
  std::string_view shell;
  std::string_view text;
};

constexpr std::array kScripts = std::to_array<Script>({
    {"bash", R"script(# bash completion of lofte. Once for all:
#   lofte completion bash > ~/.local/share/bash-completion/completions/lofte
# or in ~/.bashrc:
#   source <(lofte completion bash)
_lofte() {
  # Bash divides words at = and : as well; here they are whole again.
  local words=() count=0 rest=${COMP_LINE:0:COMP_POINT} before word i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    before=$rest
    rest=${rest#"${rest%%[![:space:]]*}"}
    word=${word:0:${#rest}}
    if ((count)) && [[ $rest == "$before" ]]; then
      words[count - 1]+=$word
    else
      words[count++]=$word
    fi
    rest=${rest#"$word"}
  done
  local typed=${words[count - 1]} after=()
  for ((i = 1; i < count - 1; i++)); do
    word=${words[i]//[\"\'\\]/}
    [[ -z $word ]] || after+=("$word")
  done
  if [[ $typed == --*=* ]]; then
    after+=("${typed%%=*}")
    typed=${typed#*=}
  fi
  local quoted=${typed//[\"\'\\]/} shown=${typed%"${typed##*[=:]}"}
  if [[ $COMP_WORDBREAKS != *:* && $shown == *: || $COMP_WORDBREAKS != *=* && $shown == *= ]]; then shown=; fi
  local line answer
  COMPREPLY=()
  while IFS= read -r line; do
    answer=${line%%$'\t'*}
    case $answer in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
          compgen "-$([[ $answer == :files ]] && echo f || echo d)" -- "$typed"
        )
        continue
        ;;
      -*) [[ $typed == -* ]] || continue ;;
    esac
    [[ $answer == "$quoted"* ]] || continue
    [[ $answer == *[=:] ]] && compopt -o nospace 2>/dev/null
    answer=${answer#"$shown"}
    [[ $answer == *[[:space:]\'\"\&\;\|\<\>\(\)\$\`\*\?\#]* && $typed != [\"\']* ]] && printf -v answer %q "$answer"
    COMPREPLY+=("$answer")
  done < <("${COMP_WORDS[0]}" completion bash --after -- "${after[@]}" 2>/dev/null)
}
complete -F _lofte lofte
)script"},
    {"zsh", R"script(#compdef lofte
# zsh completion of lofte. Once for all, in a folder of $fpath:
#   lofte completion zsh > ~/.zfunc/_lofte
# or in ~/.zshrc, after compinit:
#   source <(lofte completion zsh)
_lofte() {
  local -a after options values
  local line word about typed=$PREFIX
  after=("${(@Q)words[2,CURRENT-1]}")
  after=(${after:#})
  if [[ $typed == --*=* ]]; then
    after+=("${typed%%=*}")
    compset -P 1 '*='
    typed=$PREFIX
  fi
  for line in "${(@f)$("${words[1]}" completion zsh --after -- "${after[@]}" 2>/dev/null)}"; do
    word=${line%%$'\t'*}
    about=${line#*$'\t'}
    case $word in
      '') ;;
      :files) _files ;;
      :folders) _files -/ ;;
      -*) options+=("${word//:/\\:}:$about") ;;
      *) values+=("${word//:/\\:}:$about") ;;
    esac
  done
  (($#values)) && _describe -V value values -S "$([[ ${values[1]%%:*} == *= ]] || print ' ')"
  [[ $typed == -* ]] && _describe -V option options
}
if [[ ${funcstack[1]} == _lofte ]]; then _lofte "$@"; else compdef _lofte lofte; fi
)script"},
    {"fish", R"script(# fish completion of lofte. Once for all:
#   lofte completion fish > ~/.config/fish/completions/lofte.fish
function __lofte_candidates
    set -l after (commandline -opc)
    set -l program $after[1]
    set -e after[1]
    set -l typed (commandline -ct)
    set -l before
    if string match -q -- '--*=*' $typed
        set before (string replace -r -- '=.*' '=' $typed)
        set -a after (string replace -r -- '=.*' '' $typed)
        set typed (string replace -r -- '^[^=]*=' '' $typed)
    end
    set -l plain (string unescape -- $typed 2>/dev/null)
    or set plain $typed
    for line in ($program completion fish --after -- $after 2>/dev/null)
        switch $line
            case ':files*'
                __fish_complete_path $plain | string replace -r -- '^' "$before"
            case ':folders*'
                __fish_complete_directories $plain '' | string replace -r -- '^' "$before"
            case '-*'
                string match -q -- '-*' $typed; and echo -- $line
            case '*'
                echo -- "$before$line"
        end
    end
end
complete -c lofte -f -a '(__lofte_candidates)'
)script"},
});

}  // namespace

std::string completion_script(std::string_view shell) {
  const auto at =
      std::find_if(kScripts.begin(), kScripts.end(), [&](const Script& one) { return one.shell == shell; });
  return at == kScripts.end() ? std::string() : std::string(at->text);
}

std::vector<std::string> shells() {
  std::vector<std::string> out;
  for (const Script& one : kScripts) out.emplace_back(one.shell);
  return out;
}

}  // namespace lofte::cli
