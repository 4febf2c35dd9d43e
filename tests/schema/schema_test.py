"""What the published JSON Schema must survive in Python.

The documents come from `cargo test --features schema --test schema_differential`.
"""

import ast
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
DUMP = Path(os.environ.get("CASECAIRN_DUMP", ROOT / "target/tmp/schema-differential.jsonl"))
SCHEMAS = {
    f"{path.parent.name}/{path.name.removesuffix('.schema.json')}": path
    for path in sorted(ROOT.glob("schema/*/*.schema.json"))
}
OPTIONS = [
    "--input-file-type=jsonschema",
    "--output-model-type=typing.TypedDict",
    "--target-python-version=3.11",
    "--formatters=builtin",
    "--disable-timestamp",
]


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


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
            found[node.targets[0].id] = [key.value for key in node.value.args[1].keys]
    return found


class Schemas(unittest.TestCase):
    def test_all_are_there(self) -> None:
        # Two modes of seven kinds of record, two documents of `assess`, three of `publish`, five answers of other verbs.
        self.assertEqual(len(SCHEMAS), 2 * 7 + 2 + 3 + 5)

    def test_each_is_valid_under_its_metaschema(self) -> None:
        for path in SCHEMAS.values():
            Draft202012Validator.check_schema(read(path))

    def test_python_says_what_the_reader_says(self) -> None:
        validators = {name: Draft202012Validator(read(path)) for name, path in SCHEMAS.items()}
        lines = DUMP.read_text(encoding="utf-8").splitlines()
        self.assertGreater(len(lines), 1000)
        for line in lines:
            case = json.loads(line)
            said = validators[f"submission/{case['root']}"].is_valid(case["document"])
            self.assertIs(said, case["valid"], line[:2000])

    def test_types_keep_every_field(self) -> None:
        tool = Path(sys.executable).with_name("datamodel-codegen")
        for name in ("submission/dossier", "written/dossier"):
            with tempfile.TemporaryDirectory() as folder, self.subTest(name):
                out = Path(folder) / "types.py"
                subprocess.run([tool, f"--input={SCHEMAS[name]}", f"--output={out}", *OPTIONS], check=True)
                made = typed_dicts(out.read_text(encoding="utf-8"))
                for kind, fields in objects(read(SCHEMAS[name])).items():
                    self.assertEqual(made.get(kind), fields, kind)


if __name__ == "__main__":
    unittest.main()
