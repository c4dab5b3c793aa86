#!/usr/bin/env python3
"""Holds Hob's solution model against what MSBuild itself evaluates.

    compare-model.py MODEL.json TRUTH.json[.gz] NAME [--verbose]

MODEL.json is what Hob understood of a code base, TRUTH.json maps code base -> project -> target framework -> facts, NAME
is the code base in it. Prints, per kind of fact, how many projects and frameworks agree, then the differences.
"""
import argparse
import collections
import gzip
import json
import sys

KINDS = ("packages", "projects", "compile", "usings", "defines")
MORE = ("centralPackageManagement", "transitivePinning", "nullable", "assemblyName", "rootNamespace", "outputType")


def load(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def facts(target):
    """One target of the model in the shape of the truth."""
    result = {kind: set(target[kind]) for kind in ("projects", "compile", "usings", "defines")}
    result["packages"] = {(p["id"].lower(), p["version"]) for p in target["packages"]}
    result.update({kind: target.get(kind) for kind in MORE})
    return result


def expected(target):
    result = {kind: set(target[kind]) for kind in ("projects", "compile", "usings")}
    result["defines"] = {symbol for symbol in (target["defines"] or "").split(";") if symbol}
    result["packages"] = {(package.lower(), version or None) for package, version in target["packages"].items()}
    result.update({kind: target.get(kind) for kind in MORE})
    return result


def difference(model, truth):
    if isinstance(truth, set):
        extra = sorted(map(str, model - truth))
        missing = sorted(map(str, truth - model))
        return "extra " + ", ".join(extra[:5]) + (" …" if len(extra) > 5 else "") \
            + " | missing " + ", ".join(missing[:5]) + (" …" if len(missing) > 5 else "")
    return f"{model!r} instead of {truth!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("truth")
    parser.add_argument("name")
    parser.add_argument("--verbose", action="store_true", help="every difference, not the first twenty")
    arguments = parser.parse_args()
    model = {p["path"]: {t["framework"]: facts(t) for t in p["targets"]} for p in load(arguments.model)["projects"]}
    truth = load(arguments.truth)[arguments.name]
    agree, total, differences = collections.Counter(), 0, []
    for project, targets in sorted(truth.items()):
        for framework, target in sorted(targets.items()):
            total += 1
            ours = model.get(project, {}).get(framework)
            if ours is None:
                differences.append(f"{project} [{framework}]: not in the model")
                continue
            theirs = expected(target)
            whole = True
            for kind in KINDS + MORE:
                if ours[kind] == theirs[kind]:
                    agree[kind] += 1
                else:
                    whole = whole and kind not in KINDS
                    differences.append(f"{project} [{framework}] {kind}: {difference(ours[kind], theirs[kind])}")
            agree["all of the first five"] += whole
    for kind in KINDS + ("all of the first five",) + MORE:
        print(f"{kind:25} {agree[kind]:5} of {total} ({100 * agree[kind] / max(total, 1):.1f} %)")
    shown = differences if arguments.verbose else differences[:20]
    print("\n".join(shown))
    if len(shown) < len(differences):
        print(f"… and {len(differences) - len(shown)} more")
    return 0 if agree["all of the first five"] == total else 1


if __name__ == "__main__":
    sys.exit(main())
