#!/usr/bin/env python3
"""Holds what Hob says that names mean against what a C# compiler binds them to.

    compare-bindings.py BINDINGS.tsv TRUTH.tsv[.gz] NAME [--verbose]

BINDINGS.tsv is what `hob model PATH --bindings FILE --from V --to V` wrote (file, line, column, name, answer, symbol), TRUTH.tsv
holds what the compiler says (host, file, line, column, name, symbol; `other` for what is not the library's), NAME is the host
in it. Both have a line with the names of their columns. Prints how the answers are spread, then the answers that contradict the
compiler, and with --verbose those that leave it open. Exit code: 0 if nothing contradicts, 1 if something does.
"""
import argparse
import collections
import csv
import gzip
import sys

PLACE = ("file", "line", "column", "name")


def rows(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def verdict(truth, answer):
    """How an answer (None: Hob is silent) relates to the compiler's."""
    ours = answer["answer"] if answer else "silent"
    if truth["symbol"] == "other":
        return "other", ours, ours == "certain"
    wrong = ours in ("no", "silent") or ours == "certain" and answer["symbol"] != truth["symbol"]
    return "library", ours, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bindings")
    parser.add_argument("truth")
    parser.add_argument("name")
    parser.add_argument("--verbose", action="store_true", help="also the names whose meaning Hob leaves open")
    arguments = parser.parse_args()
    answers = {tuple(row[key] for key in PLACE): row for row in rows(arguments.bindings)}
    truth = [row for row in rows(arguments.truth) if row["host"] == arguments.name]
    counts, wrong, possible = collections.Counter(), [], []
    for row in truth:
        answer = answers.get(tuple(row[key] for key in PLACE))
        what, ours, is_wrong = verdict(row, answer)
        counts[what, ours] += 1
        text = f"{row['file']}:{row['line']}:{row['column']} {row['name']}: {ours}" \
               f" {answer['symbol'] if answer else ''} where the compiler says {row['symbol']}"
        if is_wrong:
            wrong.append(text)
        elif ours == "possible":
            possible.append(text)
    print(f"{arguments.name}: {len(truth)} references")
    for what in ("library", "other"):
        total = sum(count for (kind, _), count in counts.items() if kind == what)
        spread = ", ".join(f"{ours} {counts[what, ours]}" for ours in ("certain", "possible", "no", "silent"))
        print(f"  {what:8} {total:5}: {spread}")
    print(f"  possible {100 * len(possible) / max(len(truth), 1):.2f} %, contradictions {len(wrong)}")
    print("\n".join(wrong + (possible if arguments.verbose else [])), end="\n" if wrong or arguments.verbose else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
