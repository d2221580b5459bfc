# SPDX-License-Identifier: Apache-2.0
"""Outputs with one fault each, made of a right one: what a check must refuse. Every change must change something."""
import copy
import re


def changed(value, changes):
    for what, change in changes:
        other = copy.deepcopy(value)
        change(other)
        assert other != value, f"{what}: nothing was changed"
        yield what, other


def put(path, new):
    """A change: the value at a path of keys and indices."""
    def change(value):
        for key in path[:-1]:
            value = value[key]
        value[path[-1]] = new
    return change


def drop(path):
    def change(value):
        for key in path[:-1]:
            value = value[key]
        del value[path[-1]]
    return change


RESULT = ("runs", 0, "results", 1)
PLACE = (*RESULT, "locations", 0, "physicalLocation")
RULE = ("runs", 0, "tool", "driver", "rules", 0)
PRINT = ("partialFingerprints", "lofteFinding/v2")

# What the published schema sees, too.
SARIF_FORM = [
    ("another version", put(("version",), "2.0.0")),
    ("no tool", drop(("runs", 0, "tool"))),
    ("no message", drop((*RESULT, "message"))),
    ("an unknown level", put((*RESULT, "level"), "info")),
    ("an unknown key", put((*RESULT, "severity"), "error")),
    ("a column 0", put((*PLACE, "region", "startColumn"), 0)),
    ("a line as text", put((*PLACE, "region", "startLine"), "1")),
    ("an unknown unit of columns", put(("runs", 0, "columnKind"), "bytes")),
    ("a rule without an id", drop((*RULE, "id"))),
    ("a fingerprint that is no text", put((*RESULT, *PRINT), 1)),
]
SARIF = SARIF_FORM + [
    ("no place", put((*RESULT, "locations"), [])),
    ("an address with a blank", put((*PLACE, "artifactLocation", "uri"), "notes/README #2.md")),
    ("an absolute address", put((*PLACE, "artifactLocation", "uri"), "/notes/README.md")),
    ("an address with a scheme", put((*PLACE, "artifactLocation", "uri"), "file:notes/README.md")),
    ("another file", put((*PLACE, "artifactLocation", "uri"), "notes/other.md")),
    ("a way up", put((*PLACE, "artifactLocation", "uri"), "../README.md")),
    ("an end before the start", put((*PLACE, "region", "endColumn"), 1)),
    ("no region", drop((*PLACE, "region"))),
    ("the index of another rule", put((*RESULT, "ruleIndex"), 0)),
    ("an index behind the rules", put((*RESULT, "ruleIndex"), 999)),
    ("another level than the finding's", put((*RESULT, "level"), "note")),
    ("a rule twice", lambda log: log["runs"][0]["tool"]["driver"]["rules"].append(
        {**log["runs"][0]["tool"]["driver"]["rules"][0], "shortDescription": {"text": "x"}})),
    ("a rule without help", drop((*RULE, "help"))),
    ("no fingerprint", drop((*RESULT, "partialFingerprints"))),
    ("a fingerprint twice", lambda log: put((*RESULT, *PRINT), log["runs"][0]["results"][0][PRINT[0]][PRINT[1]])(log)),
    ("a result too few", drop(RESULT)),
]
GITLAB = [
    ("no list", lambda report: report.clear()),
    ("no description", drop((1, "description"))),
    ("no check_name", drop((1, "check_name"))),
    ("no fingerprint", drop((1, "fingerprint"))),
    ("a fingerprint twice", lambda report: put((1, "fingerprint"), report[0]["fingerprint"])(report)),
    ("an unknown severity", put((1, "severity"), "error")),
    ("another severity", put((1, "severity"), "info")),
    ("no place", drop((1, "location"))),
    ("a path that begins with ./", put((1, "location", "path"), "./notes/README #2.md")),
    ("an absolute path", put((1, "location", "path"), "/notes/README #2.md")),
    ("no line", drop((1, "location", "lines", "begin"))),
    ("a line 0", put((1, "location", "lines", "begin"), 0)),
    ("a line as text", put((1, "location", "lines", "begin"), "1")),
    ("an entry too few", drop((1,))),
]

# What is replaced, the first time it stands there. What the schema of Jenkins sees, too:
JENKINS = [
    ("a file of the case", "<testcase ", "<testcase file=\"a\" "),
    ("a line of the case", "<testcase ", "<testcase line=\"1\" "),
    ("a message of the skipped one", "<skipped>", "<skipped message=\"a\">"),
    ("counts of skipped ones at the top", "<testsuites>", "<testsuites skipped=\"1\">"),
    ("no name of the suite", " name=\"lofte check\"", ""),
    ("no count of tests", r" tests=\"\d+\"", ""),
    ("no name of a case", r"(<testcase [^>]*) name=\"[^\"]*\"", r"\1"),
    ("no property", r"<property [^>]*/>", ""),
    ("properties after the cases", r"(?s)(    <properties>.*?</properties>\n)(.*)(    <system-out/>)", r"\2\1\3"),
    ("an unknown element", "<system-out/>", "<system-log/>"),
]
# And that of Ant:
ANT = [
    ("a name at the top", "<testsuites>", "<testsuites name=\"lofte\">"),
    ("no package", " package=\"lofte\"", ""),
    ("no id", " id=\"0\"", ""),
    ("an id that is no number", " id=\"0\"", " id=\"a\""),
    ("no host", " hostname=\"localhost\"", ""),
    ("no day", r" timestamp=\"[^\"]*\"", ""),
    ("a day without a time", "T00:00:00\"", "\""),
    ("a day that does not exist", r"timestamp=\"[^T]*", "timestamp=\"2026-02-30"),
    ("a time zone", "T00:00:00\"", "T00:00:00Z\""),
    ("no duration of the suite", "(<testsuite [^>]*) time=\"0\"", r"\1"),
    ("no duration of a case", "(<testcase [^>]*) time=\"0\"", r"\1"),
    ("a duration with a comma", " time=\"0\"", " time=\"0,1\""),
    ("no class of a case", r"<testcase classname=\"[^\"]*\"", "<testcase"),
    ("no properties", r"(?s)    <properties>.*?</properties>\n", ""),
    ("no output", "    <system-out/>\n", ""),
    ("no type of a failure", "<failure type=\"error\"", "<failure"),
    ("an element in a failure", "</failure>", "<b/></failure>"),
    ("two failures of a case", r"(?s)(<failure .*?</failure>)", r"\1\1"),
]
JUNIT = JENKINS + ANT + [
    ("not closed", "</testsuites>", ""),
    ("a bare &", "<skipped>", "<skipped>&"),
    ("two blanks in a name", "<testcase classname=\"", "<testcase classname=\"a  b"),
    ("a blank at the end of a name", r'(<testcase [^>]*)" time', r'\1 " time'),
    ("a suite too many", "</testsuites>", "<testsuite/></testsuites>"),
    ("another number of tests", r" tests=\"\d+\"", " tests=\"1\""),
    ("another number of failures", r" failures=\"\d+\"", " failures=\"1\""),
    ("a case twice", r"(    <testcase [^>]*/>\n)", r"\1\1"),
    ("no message of a failure", r"(<failure [^>]*) message=\"[^\"]*\"", r"\1"),
    ("a failure without words", r"(?s)(<failure [^>]*>).*?</failure>", r"\1</failure>"),
]


def sarif(log, changes=tuple(SARIF)):
    return changed(log, changes)


def gitlab(report):
    return changed(report, GITLAB)


def junit(text, changes=tuple(JUNIT)):
    for what, old, new in changes:
        other = re.sub(old, new, text, count=1)
        assert other != text, f"{what}: nothing was changed"
        yield what, other
