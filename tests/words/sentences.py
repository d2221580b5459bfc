#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every sentence that the program can print, Swedish and English side by side, in the order of the sources: for
people who read through them. Numbers stand as 0, 1 and 2 where the form follows them, other values as ‹name›.

    sentences.py SOURCES LIST            is LIST what the sources say?
    LOFTE_UPDATE=1 sentences.py SOURCES LIST   writes it
"""
import os
import re
import sys
from pathlib import Path

STRING = re.compile(r'(?:u8)?"((?:[^"\\\n]|\\.)*)"')
# Two texts in braces, each of one literal or several after one another: a phrase.
PAIR = re.compile(r'\{\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+),\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+)\}')
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', re.S)
ESCAPES = {"n": "⏎", "t": " ", '"': '"', "\\": "\\", "'": "'"}
LETTERS = re.compile(r"[a-zåäö]{2}", re.I)


def without_comments(text):
    return COMMENT.sub(lambda m: m.group() if m.group().startswith('"') else " ", text)


def unescaped(literals):
    text = "".join(STRING.findall(literals))
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return re.sub(r"\\(.)", lambda m: ESCAPES.get(m.group(1), m.group(1)), text)


def closing(text, at):
    """The index of the brace that closes the one at `at`; quoted braces stand between apostrophes."""
    depth = 0
    while at < len(text):
        if text[at] == "'" and text[at + 1:at + 2] in ("{", "}"):
            at = text.index("'", at + 1)
        elif text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError(text)


def cases_of(text):
    out, at = {}, 0
    while True:
        start = text.find("{", at)
        if start < 0:
            return out
        end = closing(text, start)
        out[text[at:start].strip()] = text[start + 1:end]
        at = end + 1


def rendered(text, n):
    out, at = "", 0
    while at < len(text):
        if text[at] == "'" and text[at + 1:at + 2] in ("{", "}"):
            end = text.index("'", at + 1)
            out += text[at + 1:end]
            at = end + 1
        elif text[at] == "{":
            end = closing(text, at)
            name, _, rest = text[at + 1:end].partition(",")
            form, _, forms = rest.strip().partition(",")
            if form.strip() == "plural":
                found = cases_of(forms)
                chosen = found.get(f"={n}") or found.get("one" if n == 1 else "other") or found["other"]
                out += rendered(chosen, n).replace("#", str(n))
            else:
                out += str(n) if name == "n" else f"‹{name}›"
            at = end + 1
        else:
            out += text[at]
            at += 1
    return out


def forms(en, sv):
    numbers = (0, 1, 2) if ", plural," in en + sv else (2,)
    seen = []
    for n in numbers:
        both = rendered(sv, n), rendered(en, n)
        if both not in seen:
            seen.append(both)
    return seen


def cell(text):
    return text.replace("|", "\\|").strip()


def made(sources):
    lines = ["<!-- Made by sentences.py: LOFTE_UPDATE=1 ./tests/run.sh -R words/sentences -->",
             "", "# Every sentence, in both languages", ""]
    count = 0
    for folder in ("cmd/lofte", "lib"):
        for file in sorted((sources / folder).rglob("*")):
            if file.suffix not in (".cpp", ".h"):
                continue
            rows = []
            for en, sv in PAIR.findall(without_comments(file.read_text(encoding="utf-8"))):
                try:
                    pairs = forms(unescaped(en), unescaped(sv))
                except ValueError:  # two braces: not a phrase
                    continue
                rows += [(sv, en) for sv, en in pairs if sv != en and LETTERS.search(sv) and LETTERS.search(en)]
            if rows:
                count += len(rows)
                lines += [f"## {file.relative_to(sources)}", "", "| svenska | English |", "| --- | --- |"]
                lines += [f"| {cell(sv)} | {cell(en)} |" for sv, en in rows] + [""]
    return "\n".join(lines), count


def main(sources, kept):
    text, count = made(Path(sources))
    kept = Path(kept)
    if os.environ.get("LOFTE_UPDATE"):
        kept.write_text(text, encoding="utf-8")
    was = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
    now = text.splitlines()
    new = [line for line in now if line not in set(was)]
    print(f"{count} sentences")
    if was == now:
        return 0
    print(f"{kept} is not what the sources say; read what is new, and write it with LOFTE_UPDATE=1:")
    print("\n".join(new))
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
