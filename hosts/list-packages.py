#!/usr/bin/env python3
"""Lists the package references of a code base whose ids begin with a prefix, as rows of a Markdown table.

    list-packages.py MODEL.json PREFIX

MODEL.json is what `hob model --format json` writes. One row for each project, package and version: the frameworks that it
holds for, where the reference stands and where its version is written.
"""
import json
import sys


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        model = json.load(file)
    prefix, rows = sys.argv[2].lower(), {}
    for project in model["projects"]:
        for target in project["targets"]:
            for package in target["packages"]:
                if package["id"].lower().startswith(prefix):
                    version = package["version"] or "undetermined: " + package["reason"]
                    key = (package["referencedAt"], package["id"], version, package["definedAt"])
                    rows.setdefault(key, []).append(target["framework"] or "?")
    for (reference, package, version, defined), frameworks in rows.items():
        if defined.rsplit(":", 2)[0] == reference.rsplit(":", 2)[0]:
            defined = "there, " + ":".join(defined.rsplit(":", 2)[1:])
        print(f"| {package} | {version} | {', '.join(frameworks)} | {reference} | {defined} |")


if __name__ == "__main__":
    main()
