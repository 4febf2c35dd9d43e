"""The examples in the docs run, and everything public has docs."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import casecairn

MODULES = [module.name for module in pkgutil.iter_modules(casecairn.__path__, "casecairn.")]


def test_the_examples_in_the_docs_run() -> None:
    tried = 0
    for name in ["casecairn", *MODULES]:
        if name.endswith("__main__"):
            continue
        failed, run = doctest.testmod(importlib.import_module(name))
        assert failed == 0, name
        tried += run
    assert tried > 12


def test_everything_public_has_docs() -> None:
    for name in casecairn.__all__:
        thing = getattr(casecairn, name)
        if callable(thing):
            assert thing.__doc__, name
            for inner in vars(thing) if isinstance(thing, type) else ():
                member = getattr(thing, inner)
                assert inner.startswith("_") or not callable(member) or member.__doc__, f"{name}.{inner}"
