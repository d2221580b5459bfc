#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `lofte init` and `lofte schema --here` give to an editor, tried with yaml-language-server as VS Code runs it.

    server_test.py LOFTE SERVER

SERVER is the folder that npm installed yaml-language-server into; leaves with 77 when it is not there."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

RECORDS = {
    "promises/2025.yaml": "title: Medborgarlöfte 2025\nperiod: 2025\nparties: [kommun, polis]\n"
                          "commitments:\n  - {id: a, text: B, responsible: polis, target: none}\n",
    "walks/2025/2025-04-10-torget.yaml": "date: 2025-04-10\nplaces: torget\ntitel: Fel\n",
    "measures/lampa.yaml": "title: Lampa\nresponsible: gata\nhistory: [{date: 2025-05-02, state: klar}]\n",
    "lofte.yaml": None,
}


class Server:
    """A language server, and what it says of the files that are open."""

    def __init__(self, folder, root, settings):
        entry = folder / "node_modules/yaml-language-server/bin/yaml-language-server"
        self.process = subprocess.Popen(["node", str(entry), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.settings, self.root, self.number = settings, root, 0
        self.diagnostics = {}
        self.ask("initialize", {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [{"uri": root.as_uri(), "name": "records"}],
                                "capabilities": {"workspace": {"configuration": True}, "textDocument": {"publishDiagnostics": {}}}})
        self.send({"method": "initialized", "params": {}})
        self.send({"method": "workspace/didChangeConfiguration", "params": {"settings": None}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "workspace/configuration":
            sections = [item.get("section", "") for item in message["params"]["items"]]
            self.send({"id": message["id"], "result": [self.section(name) for name in sections]})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = [one["message"] for one in message["params"]["diagnostics"]]
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        return message

    def section(self, name):
        """A part of the settings, as an editor gives it: "yaml" of {"yaml.schemas": …}."""
        return {key[len(name) + 1:]: value for key, value in self.settings.items() if key.startswith(name + ".")}

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while (message := self.receive()).get("id") != self.number or "method" in message:
            pass
        return message["result"]

    def open(self, path):
        uri = (self.root / path).as_uri()
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": uri, "languageId": "yaml", "version": 1, "text": (self.root / path).read_text(encoding="utf-8")}}})
        while uri not in self.diagnostics:
            self.receive()
        return self.diagnostics[uri]

    def completed(self, path, line, column):
        items = self.ask("textDocument/completion", {"textDocument": {"uri": (self.root / path).as_uri()},
                                                     "position": {"line": line, "character": column}})
        return {item["label"] for item in items["items"]}

    def close(self):
        self.process.kill()
        self.process.wait()


def main(lofte, folder):
    folder = pathlib.Path(folder)
    if not shutil.which("node") or not (folder / "node_modules/yaml-language-server").is_dir():
        print("yaml-language-server is not here")
        return 77
    faults = []

    def expect(what, true):
        if not true:
            faults.append(what)

    with tempfile.TemporaryDirectory() as temp:
        root = pathlib.Path(temp).resolve() / "åkerö"
        subprocess.run([lofte, "init", str(root), "--title", "Åkerö kommun"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for path, text in RECORDS.items():
            if text:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
        settings = json.loads((root / ".vscode/settings.json").read_text(encoding="utf-8"))
        settings = {**settings, "yaml.schemaStore.enable": False, "yaml.validate": True, "yaml.completion": True, "yaml.hover": True}
        settings["yaml.schemaStore"] = {"enable": False}
        server = Server(folder, root, settings)
        said = {path: server.open(path) for path in RECORDS}
        expect(f"a promise that is right is right: {said['promises/2025.yaml']}", said["promises/2025.yaml"] == [])
        expect(f"lofte.yaml is right: {said['lofte.yaml']}", said["lofte.yaml"] == [])
        expect(f"a misspelt key of a walk in a sub-folder is told: {said['walks/2025/2025-04-10-torget.yaml']}",
               any("titel" in one for one in said["walks/2025/2025-04-10-torget.yaml"]))
        expect(f"a word that is no state is told: {said['measures/lampa.yaml']}", any("chosen" in one for one in said["measures/lampa.yaml"]))
        keys = server.completed("promises/2025.yaml", 5, 0)
        expect(f"the keys of a promise are offered: {keys}", {"signed", "feedback", "situation"} <= keys)
        server.close()

        made = subprocess.run([lofte, "-C", str(root), "schema", "measure", "--here"], stdout=subprocess.PIPE, check=False).stdout
        (root / ".lofte/schema/measure.json").write_bytes(made)
        server = Server(folder, root, settings)
        said = server.open("measures/lampa.yaml")
        expect(f"a party that the folder has not is told: {said}", any("kommun" in one and "polis" in one for one in said))
        parties = server.completed("measures/lampa.yaml", 1, len("responsible: "))
        expect(f"the parties of the folder are offered: {parties}", {"kommun", "polis"} <= parties)
        server.close()
    for fault in faults:
        print("not so: " + fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
