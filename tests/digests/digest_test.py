"""Known answers for digests and custody, worked out without casecairn.

With the standard library alone: this is a second implementation of what
`core/src/digest/mod.rs` and `core/src/custody/mod.rs` say. As a test it works the
vectors out again; `python3 tests/digests/digest_test.py --write` writes them.
"""

import hashlib
import json
import math
import pathlib
import struct
import sys
import unittest
from decimal import Decimal

FILE = pathlib.Path(__file__).with_name("vectors.json")
RECORDS = ("actor", "compound", "incident", "evidence")


def pairs(members):
    if len({key for key, _ in members}) != len(members):
        raise ValueError("a key stands twice")
    return dict(members)


def constant(name):
    raise ValueError(name)


def number(text):
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def read(text):
    """JSON as strictly as casecairn reads it, all numbers as doubles."""
    value = json.loads(text, object_pairs_hook=pairs, parse_constant=constant, parse_float=number, parse_int=number)
    json.dumps(value, ensure_ascii=False).encode("utf-8")  # No half surrogates.
    return value


def ecmascript(value):
    """A double as `Number.prototype.toString` prints it (ECMA-262, 6.1.6.1.20)."""
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).as_tuple()
    digits = "".join(map(str, digits))
    shorter = digits.rstrip("0")
    exponent += len(digits) - len(shorter)
    digits, k = shorter, len(shorter)
    n = exponent + k
    if k <= n <= 21:
        text = digits + "0" * (n - k)
    elif 0 < n <= 21:
        text = f"{digits[:n]}.{digits[n:]}"
    elif -6 < n <= 0:
        text = f"0.{'0' * -n}{digits}"
    else:
        power = f"{'+' if n > 0 else '-'}{abs(n - 1)}"
        text = f"{digits[0]}{'.' if k > 1 else ''}{digits[1:]}e{power}"
    return ("-" if sign else "") + text


def canonical(value):
    """RFC 8785."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float):
        return ecmascript(value)
    return json.dumps(value, ensure_ascii=False)


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def pieces(text):
    """The header, where there is one, and the records."""
    try:
        whole = read(text)
        if whole["type"] in RECORDS:
            return None, [whole]
        return whole, whole.get("records") or []
    except json.JSONDecodeError:
        header, *records = map(read, text.splitlines())
        return header, records


def digests(text):
    """What `digest` gives for an input that is strictly readable."""
    header, records = pieces(text)
    answer = {"canonical": [], "header": None, "records": [], "dossier": None}
    if header is not None:
        header = {key: value for key, value in header.items() if key != "records"}
        answer["canonical"].append(canonical(header))
        answer["header"] = sha256(answer["canonical"][0])
    for record in records:
        answer["canonical"].append(canonical(record))
        answer["records"].append({"type": record["type"], "id": record["id"], "digest": sha256(answer["canonical"][-1])})
    if header is not None:
        named = {f"{header['namespace']}:{record['id']}": record["digest"] for record in answer["records"]}
        whole = {"header": answer["header"], "records": named, "type": "casecairn/dossier-digest/1"}
        answer["dossier"] = sha256(canonical(whole))
    return answer


HEADER = '{"type":"dossier","schema_version":"1.0","namespace":"bavet","title":"Bavet"'
READABLE = {
    "a record": '{"type":"compound","id":"c1"}',
    "white space and the order of keys do not count": '\n{ "id" : "c1",\t"type":\r\n"compound" }\n',
    "null and empty lists stay": '{"type":"compound","id":"c1","place":null,"names":[],"codes":[{}]}',
    "numbers are printed as ECMAScript does": '{"type":"compound","id":"c1","extensions":{"org.example.n":'
    '[1.0,-0.0,1E3,0.000001,1e-7,1e21,123456789012345680000,5e-324,1.7976931348623157e308,104.91600,'
    "9007199254740993,333333333.33333329,4.50,2e-3,-1.5e-9]}}",
    "keys stand in the order of their UTF-16": '{"type":"compound","id":"c1","extensions":{"org.example.k":'
    '{"\\ufb33":1,"\\ud83d\\ude02":2,"\\u00f6":3,"\\u20ac":4,"\\r":5,"1":6,"</script>":7,"\\u0080":8,"":9}}}',
    "texts have the escapes they need": '{"type":"actor","id":"a1","kind":"ngo","note":'
    '"\\u0000\\u001f\\b\\t\\n\\f\\r\\"\\\\\\/\\u007f\\u00e9\\ud83d\\ude02 ភ្នំពេញ \\u2028"}',
    "what the model does not know is part of it": '{"type":"compound","id":"c1","from_a_later_version":{"b":1,"a":2}}',
    "a document": HEADER + ',"records":[{"type":"actor","id":"ngo","kind":"ngo"},{"type":"compound","id":"c1"}]}',
    "a document in another order": '{"records":[{"id":"c1","type":"compound"},{"kind":"ngo","type":"actor","id":"ngo"}],'
    '"title":"Bavet","namespace":"bavet","schema_version":"1.0","type":"dossier"}',
    "a stream has the digest of the document": HEADER
    + '}\n{"type":"compound","id":"c1"}\n{"type":"actor","id":"ngo","kind":"ngo"}\n',
    "a dossier without records": HEADER + ',"records":[]}',
    "records that are null": HEADER + ',"records":null}',
    "a schema for editors is part of the header": HEADER + ',"$schema":"dossier.schema.json","records":[]}',
}
REFUSED = {
    "a key that stands twice": ('{"type":"compound","id":"c1","note":"a","note":"a"}', ["CC004"]),
    "a key that stands twice far inside": (
        '{"type":"compound","id":"c1","extensions":{"org.example.x":[{"a":{"b":1,"\\u0062":1}}]}}',
        ["CC004"],
    ),
    "a number that no double holds": ('{"type":"compound","id":"c1","place":{"uncertainty_m":1e400}}', ["CC005"]),
    "half a pair of surrogates": ('{"type":"compound","id":"c1","note":"\\ud83d"}', ["CC011"]),
    "no JSON": ('{"type":"compound","id":"c1",}', ["CC003"]),
    "no id": ('{"type":"compound"}', ["CC021"]),
    "an id that is none": ('{"type":"compound","id":"C 1"}', ["CC026"]),
    "a type that is none": ('{"type":"case","id":"c1"}', ["CC024"]),
    "a mark before everything": ('\ufeff{"type":"compound","id":"c1"}', ["CC002"]),
    "one id twice": (
        HEADER + ',"records":[{"type":"compound","id":"c1"},{"type":"actor","id":"c1","kind":"ngo"}]}',
        ["CC101"],
    ),
    "one record twice": (HEADER + ',"records":[{"type":"compound","id":"c1"},{"type":"compound","id":"c1"}]}', ["CC101"]),
    "a header without a namespace": ('{"type":"dossier","schema_version":"1.0","title":"T","records":[]}', ["CC021"]),
}

FILE_ONE, FILE_TWO = sha256("the video as it was filmed"), sha256("the video, blurred")


def event(kind, file=None, **more):
    digest = {"digest": {"algorithm": "sha-256", "hex": file}} if file else {}
    return {"kind": kind, "at": "2026-01-14T10:00:00+07:00", "agent": "green-archive", **digest, **more}


def linked(*events):
    """Events, each with the digest of the one before it."""
    chain = []
    for one in events:
        previous = {"previous": sha256(canonical(chain[-1]))} if chain else {}
        chain.append({**one, **previous})
    return chain


def video(custody, *files):
    media = [{"role": "original", "digests": [{"algorithm": "sha-256", "hex": file}]} for file in files or (FILE_ONE,)]
    return {"type": "evidence", "id": "gate-video", "kind": "video", "media": media, "custody": custody}


def custody():
    """Chains, and what there is to say of them: state, then reasons link by link."""
    whole = linked(event("collected", FILE_ONE), event("stored", FILE_ONE), event("copied", FILE_ONE, note=None))
    altered = [whole[0] | {"agent": "somebody-else"}, *whole[1:]]
    unlinked = [whole[0], {key: value for key, value in whole[1].items() if key != "previous"}, whole[2]]
    blurred = linked(event("collected", FILE_ONE), event("redacted", FILE_TWO), event("published", FILE_TWO))
    quiet = linked(event("collected", FILE_ONE), event("accessed"), event("stored", FILE_ONE))
    gone = linked(event("collected", FILE_ONE), event("destroyed"))
    put_in = [whole[0], event("accessed", FILE_ONE, previous=whole[1]["previous"]), *whole[1:]]
    unmade = linked(event("collected", FILE_ONE), event("published", FILE_TWO))
    foreign = linked(event("collected", FILE_ONE), event("stored", FILE_TWO))
    differs = ["previous_differs"]
    return {
        "every link holds": (video(whole), "intact", [[], [], []]),
        "an event was changed": (video(altered), "broken", [[], differs, []]),
        "an event was taken out": (video([whole[0], whole[2]]), "broken", [[], differs]),
        "the first event was taken out": (video(whole[1:]), "gap", [["first_has_previous"], []]),
        "an event was put in": (video(put_in), "broken", [[], [], ["previous_skips"], []]),
        "a link is missing": (video(unlinked), "broken", [[], ["previous_missing"], differs]),
        "nothing is linked": (video([event("collected", FILE_ONE), event("stored", FILE_ONE)]), "gap", [[], ["previous_missing"]]),
        "an event without digest": (video(quiet), "unattested", [[], ["digest_missing"], []]),
        "what is destroyed has no digest": (video(gone), "intact", [[], []]),
        "another file, made by an event": (video(blurred, FILE_ONE, FILE_TWO), "intact", [[], [], []]),
        "another file that no event made": (video(unmade, FILE_ONE, FILE_TWO), "gap", [[], ["making_missing"]]),
        "the digest of no file on record": (video(foreign), "broken", [[], ["digest_differs"]]),
        "no custody": (video([]), "unattested", []),
        "a file that no event attests": (video(whole, FILE_ONE, FILE_TWO), "unattested", [[], [], []]),
    }


def vectors():
    made = []
    for name, text in READABLE.items():
        made.append({"name": name, "text": text, **digests(text)})
    refused = [{"name": name, "text": text, "codes": codes} for name, (text, codes) in REFUSED.items()]
    chains = []
    for name, (record, state, reasons) in custody().items():
        last = record["custody"][-1:]
        previous = sha256(canonical(read(json.dumps(last[0])))) if last else None
        text = json.dumps(record, ensure_ascii=False)
        chains.append({"name": name, "text": text, "state": state, "reasons": reasons, "next": previous})
    return {
        "generated_by": "tests/digests/digest_test.py, without casecairn; edit that instead",
        "readable": made,
        "refused": refused,
        "custody": chains,
    }


class Digests(unittest.TestCase):
    def test_the_vectors_are_what_they_are_said_to_be(self):
        self.assertEqual(json.loads(FILE.read_text(encoding="utf-8")), vectors())

    def test_what_is_refused_is_not_readable(self):
        for name, (text, codes) in REFUSED.items():
            if codes[0] in ("CC003", "CC004", "CC005", "CC011"):
                with self.subTest(name), self.assertRaises(ValueError):
                    read(text)

    def test_numbers_of_rfc_8785(self):
        # RFC 8785, appendix B.
        for bits, text in {
            "0000000000000001": "5e-324",
            "7fefffffffffffff": "1.7976931348623157e+308",
            "4340000000000000": "9007199254740992",
            "4430000000000000": "295147905179352830000",
            "44b52d02c7e14af5": "9.999999999999997e+22",
            "44b52d02c7e14af6": "1e+23",
            "444b1ae4d6e2ef4e": "999999999999999700000",
            "444b1ae4d6e2ef50": "1e+21",
            "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
            "3eb0c6f7a0b5ed8d": "0.000001",
            "41b3de4355555557": "333333333.33333343",
            "becbf647612f3696": "-0.0000033333333333333333",
        }.items():
            self.assertEqual(ecmascript(struct.unpack(">d", bytes.fromhex(bits))[0]), text)


if __name__ == "__main__":
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(vectors(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    else:
        unittest.main()
