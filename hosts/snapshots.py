"""Reads model snapshots as Entity Framework's tool writes them, with regular expressions and nothing of Hob, so that Hob can be
held against them.

A model is a dictionary from (entity, what, name) to value:

    (Client, table, )              Clients
    (Client, column, ClientName)   string(200)?       C# type, greatest length in brackets, a question mark where it may be null
    (Client, key, )                Id                 the properties of the primary key, by commas
    (Client, index, ClientId)      unique | plain     under the indexed properties, by commas
    (ClientClaim, foreign key, ClientId)   Client
"""

import re

LIBRARY = ("Duende.IdentityServer.EntityFramework.Entities.", "IdentityServer4.EntityFramework.Entities.")
REFERENCE_TYPES = ("string", "byte[]")


def model(text):
    """The library's entities in the text of a snapshot."""
    facts = {}
    for name, body in entities(text.lstrip("\ufeff")):
        prefix = next((p for p in LIBRARY if name.startswith(p)), None)
        if prefix:
            read(name[len(prefix):], body, facts)
    for (entity, what, _), key in list(facts.items()):
        if what == "key":
            for column in key.split(","):
                facts[entity, "column", column] = facts[entity, "column", column].rstrip("?")
    return facts


def entities(text):
    """Name and body of each modelBuilder.Entity("…", b => { … });"""
    for call in re.finditer(r'modelBuilder\.Entity\("([\w.]+)",\s*b\s*=>\s*\{', text):
        depth, at = 1, call.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        yield call.group(1), text[call.end():at - 1]


def read(entity, body, facts):
    for statement in body.split(";"):
        chain = re.sub(r"\s+", " ", statement).strip()
        column = re.match(r'b\.Property<([\w.\[\]<>]+)(\??)>\("(\w+)"\)', chain)
        index = re.match(r'b\.HasIndex\(([^)]*)\)', chain)
        key = re.match(r'b\.HasKey\(([^)]*)\)', chain)
        table = re.match(r'b\.ToTable\("(\w+)"', chain)
        foreign = re.match(r'b\.HasOne\("([\w.]+)"', chain)
        if column:
            clr, question, name = column.groups()
            length = re.search(r"\.HasMaxLength\((\d+)\)", chain)
            null = (question or clr in REFERENCE_TYPES) and not re.search(r"\.IsRequired\((true)?\)", chain)
            facts.setdefault((entity, "column", name),
                             clr + (f"({length.group(1)})" if length else "") + ("?" if null else ""))
        elif index:
            facts[entity, "index", names(index.group(1))] = "unique" if ".IsUnique()" in chain else "plain"
        elif key:
            facts[entity, "key", ""] = names(key.group(1))
        elif table:
            facts[entity, "table", ""] = table.group(1)
        elif foreign:
            of = re.search(r"\.HasForeignKey\(([^)]*)\)", chain)
            facts[entity, "foreign key", names(of.group(1))] = foreign.group(1).rsplit(".", 1)[1]


def names(arguments):
    return ",".join(re.findall(r'"(\w+)"', arguments))
