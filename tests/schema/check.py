"""What the published JSON Schema must survive in Python.

- every schema is valid under its metaschema, and compiles;
- `jsonschema` says of every document dumped by the differential test what the reader says;
- datamodel-code-generator keeps every field of every object, as a TypedDict.

usage: python check.py [dump.jsonl]
"""

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

FOLDER = Path(__file__).resolve().parents[2] / "schema"
OPTIONS = [
    "--input-file-type=jsonschema",
    "--output-model-type=typing.TypedDict",
    "--target-python-version=3.11",
    "--formatters=builtin",
    "--disable-timestamp",
]

faults: list[str] = []


def objects(schema: dict) -> dict[str, list[str]]:
    """Every object of a schema that has fields: its name and their names."""
    everything = {schema["title"]: schema, **schema.get("$defs", {})}
    return {name: list(is_["properties"]) for name, is_ in everything.items() if "properties" in is_}


def typed_dicts(text: str) -> dict[str, list[str]]:
    """The keys of each TypedDict in a Python text, in either spelling."""
    found: dict[str, list[str]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = [line.target.id for line in node.body if isinstance(line, ast.AnnAssign)]
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and len(node.value.args) == 2:
            keys = node.value.args[1].keys
            found[node.targets[0].id] = [key.value for key in keys]
    return found


def check_types(path: Path, schema: dict) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "types.py"
        tool = Path(sys.executable).with_name("datamodel-codegen")
        subprocess.run([tool, f"--input={path}", f"--output={out}", *OPTIONS], check=True)
        made = typed_dicts(out.read_text(encoding="utf-8"))
    for name, fields in objects(schema).items():
        if made.get(name) != fields:
            faults.append(f"{path.name}: Python has other fields in {name}: {made.get(name)}")


validators = {}
for path in sorted(FOLDER.glob("*/*.schema.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    name = f"{path.parent.name}/{path.name.removesuffix('.schema.json')}"
    Draft202012Validator.check_schema(schema)
    validators[name] = Draft202012Validator(schema)
    check_types(path, schema)

replayed = 0
if len(sys.argv) > 1:
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if validators[f"submission/{case['root']}"].is_valid(case["document"]) is not case["valid"]:
            faults.append(f"jsonschema says {not case['valid']}: {line[:2000]}")
        replayed += 1
    if replayed == 0:
        faults.append("no document to replay")

if len(validators) != 14:
    faults.append(f"{len(validators)} schemas, not 14")
for fault in faults[:20]:
    print(fault, file=sys.stderr)
print(f"python: {len(validators)} schemas, {replayed} documents, {len(faults)} faults")
sys.exit(1 if faults else 0)
