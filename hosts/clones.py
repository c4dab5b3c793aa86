"""Clones of public hosts: finding one in a folder, and writing out the files of a commit."""

import subprocess
import tempfile

# What Hob may read. Without one of these the comparison would say nothing; a missing picture does not matter.
SOURCES = (".cs", ".cshtml", ".razor", ".csproj", ".props", ".targets", ".config", ".json", ".sln", ".slnx", ".sql", ".sqlproj",
           ".yml", ".yaml", "dockerfile")


def clone_of(repository, clones):
    owner, name = repository.split("/")
    for folder in (f"{owner}+{name}", name):
        for below in ("", ".git", "repo", "repo/.git"):
            candidate = clones / folder / below
            if (candidate / "HEAD").is_file() and (candidate / "objects").is_dir():
                return candidate
    return None


def extract(git, commit, path, folder):
    """Writes the commit's files below the path. Names the sources whose content the clone does not have: “git archive” would stop at the first."""
    command = ["git", "--git-dir", str(git)]
    tree = subprocess.run(command + ["ls-tree", "-r", "-z", commit, "--", path], capture_output=True, check=False)
    if tree.returncode:
        return [f"commit {commit}"]
    entries = []
    for entry in tree.stdout.decode("utf-8").split("\0"):
        if entry:
            about, path = entry.split("\t", 1)
            mode, kind, blob = about.split()
            if kind == "blob" and mode != "120000":
                entries.append((blob, path))
    missing = []
    with tempfile.TemporaryFile() as wanted:
        wanted.write("".join(f"{blob}\n" for blob, _ in entries).encode())
        wanted.seek(0)
        with subprocess.Popen(command + ["cat-file", "--batch"], stdin=wanted, stdout=subprocess.PIPE) as contents:
            for _, path in entries:
                answer = contents.stdout.readline().split()
                if answer[1:2] == [b"missing"]:
                    if path.lower().endswith(SOURCES):
                        missing.append(path)
                    continue
                content = contents.stdout.read(int(answer[2]))
                contents.stdout.read(1)
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
    return missing
