#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does what the build servers would do with examples/ci: takes the commands out of the two templates and runs
them in a repository, with the variables that GitHub and GitLab set. Installing lofte is left out: the program
that was built is found in PATH.

    templates_test.py PROJECT FOLDER_OF_LOFTE
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

PROJECT, PROGRAMS = Path(sys.argv[1]), sys.argv[2]
ZEROS = "0" * 40
MEASURE = "records/measures/farthinder-skogsbacken.yaml"
MEASURE_TEXT = """title: Farthinder vid Skogsbacken
responsible: gata-park
due: 2021-06-30
history:
  - {date: 2021-02-01, state: chosen, by: [kommun, polis]}
"""
PROMISE = "records/promises/2020.yaml"

CLEAN = {
    "PATH": f"{PROGRAMS}:{os.environ['PATH']}",
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
    # What the sanitizers are told to pass over, when the program is built with them.
    **{name: os.environ[name] for name in ("LSAN_OPTIONS", "ASAN_OPTIONS") if name in os.environ},
}


def run(command, folder, variables=None):
    """A script as both servers run it: bash that stops at the first failing command."""
    return subprocess.run(["bash", "-eo", "pipefail", "-c", command], cwd=folder, text=True,
                          env={**CLEAN, **(variables or {})}, capture_output=True, check=False)


class Repository:
    """Records in a folder of a repository, and a branch `change` that goes back to `main`."""

    def __init__(self, folder):
        self.path = folder / "repository"
        shutil.copytree(PROJECT / "examples" / "tomelilla", self.path / "records")
        self.git("init", "-q", "-b", "main")
        self.commit("Records")
        self.git("switch", "-q", "-c", "change")

    def git(self, *arguments):
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=self.path, env=CLEAN, text=True, capture_output=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout.strip()

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def change(self, path, old, new):
        file = self.path / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old!r}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.commit(f"Change {path}")

    def add_a_measure(self):
        """A change that no one can object to."""
        (self.path / MEASURE).write_text(MEASURE_TEXT, encoding="utf-8")
        self.commit("A measure")

    def merge_as_github_does(self):
        """What a pull request's run has checked out: a commit that merges it, and origin/main."""
        self.git("update-ref", "refs/remotes/origin/main", "main")
        self.git("checkout", "-q", "--detach", "main")
        self.git("merge", "-q", "--no-ff", "-m", "Merge", "change")


def run_github(repository, event, variables):
    """The steps of the job `records`; what each answered, the summary and the output."""
    workflow = yaml.safe_load((PROJECT / "examples/ci/github/lofte.yml").read_text(encoding="utf-8"))
    temp = repository.path.parent / "runner"
    temp.mkdir()
    payload = temp / "event.json"
    payload.write_text(json.dumps(event), encoding="utf-8")
    summary, output = temp / "summary", temp / "output"
    common = {"GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": str(payload), "GITHUB_BASE_REF": "",
              "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(output), "RUNNER_TEMP": str(temp),
              **workflow["env"], **variables, "RECORDS": "records"}
    answers = {}
    for step in workflow["jobs"]["records"]["steps"]:
        if "run" not in step or step["name"] == "Install lofte":
            continue
        own = {name: re.sub(r"\$\{\{ github\.event\.(\w+) \}\}", lambda m: str(event.get(m[1], "")), value)
               for name, value in step.get("env", {}).items()}
        assert "${{" not in "".join(own.values()) + step["run"], f"unknown expression in {step['name']}"
        answers[step["name"]] = run(step["run"], repository.path, {**common, **own})
    read = lambda path: path.read_text(encoding="utf-8") if path.exists() else ""
    return answers["Check the records"], answers["Say what changes"], read(summary), read(output)


def run_gitlab(repository, variables):
    """The script of the job; its answer, the report and the page of changes."""
    job = yaml.safe_load((PROJECT / "examples/ci/gitlab/lofte.gitlab-ci.yml").read_text(encoding="utf-8"))["lofte"]
    done = run("\n".join(job["script"]), repository.path,
               {"CI_DEFAULT_BRANCH": "main", **job["variables"], **variables, "RECORDS": "records"})
    page = repository.path / "lofte-changes.md"
    report = json.loads((repository.path / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    return done, report, page.read_text(encoding="utf-8") if page.exists() else None


PULL = {"GITHUB_EVENT_NAME": "pull_request", "GITHUB_BASE_REF": "main", "GITHUB_REF_NAME": "1/merge"}


def test_a_pull_request_that_changes_a_signed_promise_fails_and_is_annotated(repository):
    repository.change(PROMISE, "at_least: 2", "at_least: 1")
    repository.merge_as_github_does()
    check, say, summary, output = run_github(repository, {}, PULL)
    assert check.returncode == 1, check.stderr
    assert f"::error file={PROMISE}," in check.stdout, check.stdout
    assert "title=signed-promise-changed::" in check.stdout, check.stdout
    assert say.returncode == 0, say.stderr
    assert "Medborgarlöfte 2020" in summary, summary
    assert re.match(r"text<<(end-\w+)\n(.*\n)+\1\n$", output), output


def test_a_pull_request_that_only_adds_is_fine_and_is_told(repository):
    repository.add_a_measure()
    repository.merge_as_github_does()
    check, say, summary, _ = run_github(repository, {}, PULL)
    assert (check.returncode, say.returncode) == (0, 0), check.stdout + check.stderr + say.stderr
    assert "Farthinder vid Skogsbacken" in summary, summary
    assert "Medborgarlöfte 2020" not in summary, summary


def test_a_push_is_held_against_the_commit_before_it(repository):
    before = repository.git("rev-parse", "main")
    repository.change(PROMISE, "at_least: 2", "at_least: 1")
    repository.git("branch", "-q", "-f", "main", "change")
    push = {"GITHUB_EVENT_NAME": "push", "GITHUB_REF_NAME": "main"}
    event = {"before": before, "repository": {"default_branch": "main"}}
    check, say, summary, _ = run_github(repository, event, push)
    assert (check.returncode, say.returncode) == (1, 0), check.stdout + check.stderr + say.stderr
    assert "Medborgarlöfte 2020" in summary, summary


def test_the_first_push_of_a_repository_says_nothing_of_changes(repository):
    push = {"GITHUB_EVENT_NAME": "push", "GITHUB_REF_NAME": "main"}
    event = {"before": ZEROS, "repository": {"default_branch": "main"}}
    check, say, summary, output = run_github(repository, event, push)
    assert (check.returncode, say.returncode) == (0, 0), check.stdout + check.stderr + say.stderr
    assert (summary, output) == ("", "")


def test_a_merge_request_gets_a_report_and_a_page(repository):
    repository.change(PROMISE, "at_least: 2", "at_least: 1")
    base = repository.git("rev-parse", "main")
    done, report, page = run_gitlab(repository, {
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": "",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "CI_COMMIT_BEFORE_SHA": ZEROS})
    assert done.returncode == 1, done.stderr
    found = [(one["check_name"], one["location"]["path"]) for one in report]
    assert ("signed-promise-changed", PROMISE) in found, found
    assert "Medborgarlöfte 2020" in page, page


def test_a_merge_request_that_only_adds_is_fine(repository):
    repository.add_a_measure()
    base = repository.git("rev-parse", "main")
    done, report, page = run_gitlab(repository, {
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_MERGE_REQUEST_DIFF_BASE_SHA": base})
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(one["severity"] == "info" for one in report), report
    assert "Farthinder vid Skogsbacken" in page, page


def test_the_first_pipeline_of_a_project_has_no_page(repository):
    repository.git("branch", "-q", "-f", "main", "change")
    done, _, page = run_gitlab(repository, {"CI_COMMIT_BRANCH": "main", "CI_COMMIT_BEFORE_SHA": ZEROS})
    assert (done.returncode, page) == (0, None), done.stdout + done.stderr


def main():
    tests = [test for name, test in globals().items() if name.startswith("test_")]
    failed = 0
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(Repository(Path(folder)))
            except AssertionError as error:
                failed += 1
                print(f"FAILED {test.__name__}\n{error}\n")
    print(f"{len(tests) - failed} of {len(tests)} passed")
    return 1 if failed else 0


sys.exit(main())
