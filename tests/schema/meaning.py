# SPDX-License-Identifier: Apache-2.0
"""What no schema can say of an output: that it tells the same findings as the json format, that what refers to
something finds it, and that addresses and places make sense. Each function returns its complaints.
"""
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote_to_bytes

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
WEIGHTS = {"error": "major", "warning": "minor", "info": "info"}


def differ(what, got, expected):
    return [] if got == expected else [f"{what}: {got!r} instead of {expected!r}"]


def repeated(what, values):
    values = list(values)
    twice = {value for value in values if values.count(value) > 1}
    return [f"{what} more than once: {sorted(twice)}"] if twice else []


def in_repository(prefix, path):
    return re.sub(r"(\d{6}-)\d{4}", r"\1****", prefix) + "/" + path if prefix else path


def address_faults(uri, expected):
    faults = []
    if re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:|^/", uri):
        faults.append(f"{uri} is not relative")
    if any(part in ("", ".", "..") for part in uri.split("/")):
        faults.append(f"{uri} has parts that lead elsewhere")
    return faults + differ("the address", unquote_to_bytes(uri).decode("utf-8", "replace"), expected)


def place_faults(place, prefix, told):
    """A physical location against the place that the json format tells."""
    faults = address_faults(place["artifactLocation"]["uri"], in_repository(prefix, told["path"]))
    region = place.get("region")
    if region is None:
        return faults + differ("the place of what has no text", (told["line"], told["column"]), (1, 1))
    begin, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
    faults += differ("where it begins", begin, (told["line"], told["column"]))
    if "end_line" in told:
        faults += differ("where it ends", end, (told["end_line"], told["end_column"]))
    return faults if end >= begin else faults + [f"it ends at {end}, before {begin}"]


def result_faults(result, rules, prefix, told):
    rule = rules[result["ruleIndex"]]["id"] if result["ruleIndex"] < len(rules) else None
    faults = differ("the rule at ruleIndex", rule, result["ruleId"])
    faults += differ("ruleId", result["ruleId"], told["rule"])
    faults += differ("level", result["level"], LEVELS[told["severity"]])
    faults += place_faults(result["locations"][0]["physicalLocation"], prefix, told)
    related = result.get("relatedLocations", [])
    faults += differ("related places", len(related), len(told["related"]))
    faults += repeated("the id of a related place", (place["id"] for place in related))
    for place, other in zip(related, told["related"]):
        faults += place_faults(place["physicalLocation"], prefix, other)
    return [f"{told['rule']} at {told['path']}:{told['line']}: {fault}" for fault in faults]


def fingerprints(log):
    return [result["partialFingerprints"]["lofteFinding/v2"] for result in log["runs"][0]["results"]]


def sarif(log, told, prefix):
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    faults = repeated("the id of a rule", (rule["id"] for rule in rules))
    faults += repeated("a fingerprint", fingerprints(log))
    faults += differ("results", len(run["results"]), len(told["findings"]))
    for result, finding in zip(run["results"], told["findings"]):
        faults += result_faults(result, rules, prefix, finding)
    return faults


def gitlab(report, told, prefix):
    faults = repeated("a fingerprint", (one["fingerprint"] for one in report))
    faults += differ("entries", len(report), len(told["findings"]))
    for one, finding in zip(report, told["findings"]):
        faults += differ("check_name", one["check_name"], finding["rule"])
        faults += differ("severity", one["severity"], WEIGHTS[finding["severity"]])
        faults += differ("path", one["location"]["path"], in_repository(prefix, finding["path"]))
        faults += differ("lines", one["location"]["lines"], {"begin": finding["line"], "end": finding["end_line"]})
    return faults


def junit(text, told, rules):
    """`rules` are the ids of every rule there is."""
    suite = ElementTree.fromstring(text).find("testsuite")
    cases = suite.findall("testcase")
    failed = [case for case in cases if case.find("failure") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    passed = [case.get("name") for case in cases if len(case) == 0]
    faults = differ("failed cases", len(failed), told["errors"])
    faults += differ("skipped cases", len(skipped), told["warnings"] + told["infos"])
    faults += differ("rules that passed", sorted(passed),
                     sorted(set(rules) - {finding["rule"] for finding in told["findings"]}))
    counts = {"tests": len(cases), "failures": len(failed), "skipped": len(skipped), "errors": 0}
    for name, count in counts.items():
        faults += differ(name, suite.get(name), str(count))
    for case, finding in zip((case for case in cases if len(case)), told["findings"]):
        where = f":{finding['line']}:{finding['column']}: {finding['severity']}: "
        if where not in case[0].text or not case.get("name").startswith(finding["rule"] + " "):
            faults.append(f"{case.get('name')}: tells something else than {finding}")
    return faults
