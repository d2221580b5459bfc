# SPDX-License-Identifier: Apache-2.0
"""The folders that every format of `lofte check` is tried on: the bad example of each rule, the six examples, and
records whose names and words hold what JSON, XML and addresses would take for their own.
"""
import os
import shutil
import subprocess
from pathlib import Path

ENVIRONMENT = {
    "PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
    "GIT_AUTHOR_DATE": "2026-02-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-02-01T12:00:00Z",
}

# An identity number that belongs to nobody; no output may hold its last four digits.
NUMBER = b"640823-3234"

WALK = b"date: 2020-09-15\n"
HOSTILE = {
    # names of files
    "walks/ett å, %41 #1?&=+.yaml": WALK + b"titel: a\n",
    "walks/  två  blanksteg  .yaml": WALK + b"titel: a\ntitel: b\n",
    "walks/a:b;c&<d>\"e'f]]>.yaml": WALK + b"titel: a\n",
    "walks/rad\nbryt\tflik\x1b.yaml": WALK + b"titel: a\n",
    "walks/日本🙂.yaml": WALK + b"titel: a\n",
    b"walks/latin \xe5.yaml": WALK + b"titel: a\n",
    b"walks/" + NUMBER + b".yaml": WALK + b"titel: a\nsource: 19" + NUMBER + b"\n",
    "walks/{0} [länk](1).yaml": WALK + b"titel: a\n",
    # words
    "walks/xml.yaml": WALK + "'<b>&amp;\"]]>': a\n\"'\\\\'\": b\n'{0} [a](1)': c\n".encode(),
    "walks/koder.yaml": WALK + "\"\\e[31m\": a\n".encode(),
    "walks/osynliga.yaml": WALK + "\"a\\uFFFE\": a\n\"\u2028\u202E\": b\n".encode(),
    "walks/radslag.yaml": WALK + "\"a\\n\\tb\": a\ntheme: \"ring\\n<b>\"\npromise: \"x\\ty\"\n".encode(),
    "walks/breda.yaml": WALK + "日本語の鍵: a\n\"🙂\\U0001F642\": b\nåäö: [c,\n  d]\n".encode(),
    "walks/styrtecken.yaml": WALK + b"title: a\x00b\x1bc\n",
    "walks/latin.yaml": WALK + b"title: G\xe5rden\n",
    "walks/trasig.yaml": WALK + b"title: [a, 'b\n",
    "walks/radslut.yaml": b"\xef\xbb\xbf" + WALK.replace(b"\n", b"\r\n") + b"titel: a\r\ntext: |\r\n  b\r\n\r\n",
    "walks/tom.yaml": b"",
    # something that is information alone
    "promises/vagt.yaml": "title: Vagt löfte\nperiod: 2031\nparties: [kommun, polis]\ncommitments:\n"
    "  - {id: vagt, text: Verka för trygghet., responsible: kommun, target: none}\n".encode(),
    # two files and two findings of the same, so that "#2" is a name and an ordinal
    "notes/README #2.md": b"Ring " + NUMBER + b".\n",
    "notes/README.md": b"Ring " + NUMBER + b", ring 19" + NUMBER + b".\n",
}


def git(folder, *arguments):
    subprocess.run(["git", *arguments], cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)


def write(folder, files):
    for path, content in files.items():
        file = Path(os.fsdecode(folder)) / os.fsdecode(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def replaced(before, after, repository):
    """A repository whose commit holds one state, and whose working tree another."""
    shutil.copytree(before, repository)
    git(repository, "init", "-q", "-b", "main")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "Records")
    for path in repository.iterdir():
        if path.name != ".git":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(after, repository, dirs_exist_ok=True)


def make(examples, temp):
    """Writes the folders. Yields the name, the folder, its path in the repository, and what `check` is asked."""
    for rule in sorted((examples / "rules").iterdir()):
        folder = temp / rule.name
        if (rule / "before").exists():
            replaced(rule / "before", rule / "bad", folder)
            yield rule.name, folder, "", ["--against", "HEAD"]
        else:
            shutil.copytree(rule / "bad", folder)
            yield rule.name, folder, "", []
    for example in sorted(path.parent for path in examples.glob("*/lofte.yaml")):
        shutil.copytree(example, temp / example.name)
        yield example.name, temp / example.name, "", []
    hostile = temp / "hostile"
    shutil.copytree(examples / "tomelilla", hostile)
    write(hostile, HOSTILE)
    yield "hostile", hostile, "", []
    top = temp / "repository"
    inner = "arkiv & å/%20 #2/" + NUMBER.decode()
    shutil.copytree(hostile, top / inner)
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "Records")
    for walk in sorted((top / inner / "walks").iterdir()):
        if walk.name.startswith("2020"):
            walk.unlink()
    yield "below the top", top / inner, inner, ["--against", "HEAD"]


def move_lines(folder):
    """Puts lines above everything that is said in the records."""
    for path in sorted(folder.rglob("*.y*ml")):
        text = path.read_bytes()
        mark = b"\xef\xbb\xbf" if text.startswith(b"\xef\xbb\xbf") else b""
        if text:
            path.write_bytes(mark + b"# en rad\n# en till\n" + text[len(mark):])
