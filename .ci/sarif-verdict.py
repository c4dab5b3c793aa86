"""Reads what sarif-multitool says of files: prints it, and ends with 1 if anything is an error.

usage: sarif-verdict.py VERDICT KINDS FILE…
"""

import collections
import json
import os
import sys
import urllib.parse

verdict, kinds, *files = sys.argv[1:]
with open(verdict, encoding="utf-8-sig") as text:
    run = json.load(text)["runs"][0]
rules = {rule["id"]: rule for rule in run["tool"]["driver"].get("rules", [])}


def level(result):
    return result.get("level") or rules.get(result["ruleId"], {}).get("defaultConfiguration", {}).get("level", "warning")


def message(result):
    said = result["message"]
    if "text" in said:
        return said["text"]
    texts = rules.get(result["ruleId"], {}).get("messageStrings", {})
    text = texts.get(said["id"], {}).get("text", said["id"])
    for index, argument in enumerate(said.get("arguments", [])):
        text = text.replace("{%d}" % index, argument)
    return text


def file(result):
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return os.path.basename(urllib.parse.unquote(uri))


results = run.get("results", [])
for result in results:
    if level(result) == "error":
        print(f"{file(result)}: error {result['ruleId']}: {message(result)}")
# What is said of every file alike is told once.
for text, count in collections.Counter(f"{level(r)} {r['ruleId']}: {message(r)}" for r in results if level(r) != "error").items():
    print(f"{count} times: {text}")
# A file that the tool skips or chokes on is told here, not in the results.
troubles = [note for invocation in run.get("invocations", []) for kind in ("toolExecutionNotifications", "toolConfigurationNotifications")
            for note in invocation.get(kind, []) if note.get("level") == "error"]
for note in troubles:
    print(f"error: {note['message'].get('text')}")
errors = sum(level(result) == "error" for result in results) + len(troubles)
print(f"{kinds}: {len(files)} files, {errors} errors, {len(results) + len(troubles) - errors} warnings and notes")
sys.exit(1 if errors else 0)
