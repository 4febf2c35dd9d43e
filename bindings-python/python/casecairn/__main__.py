"""The command ``casecairn``, the same as the one of Rust: also as ``python -m casecairn``."""

from __future__ import annotations

import signal
import sys

from casecairn import _native


def main() -> None:
    """Run the command, and leave with its code."""
    # Nothing of Python runs in between, so that Ctrl-C has to end the process by itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(_native.command(["casecairn", *sys.argv[1:]]))


if __name__ == "__main__":
    main()
