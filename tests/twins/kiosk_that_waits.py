"""A kiosk that draws by order and knows no Kivy: what an order says it does.

{"do": "draw", "out": FOLDER}     {"do": "fail"}     {"do": "crash"}     {"do": "hang"}
{"do": "slow"}    goes on until another line comes
"""

import json
import os
import select
import sys
import time
from pathlib import Path


def obey(name: str, is_last: bool) -> None:
    """Do what an order says; is_last: no line came behind it."""
    file = Path(name)
    order, wrong = json.loads(file.read_text()), ""
    match order["do"]:
        case "draw":
            Path(order["out"]).write_text(str(os.getpid()))
        case "fail":
            wrong = "no item 'x' is shown"
        case "crash":
            raise SystemExit("out of colours")
        case "hang":
            time.sleep(600)
        case "slow" if is_last:
            select.select([0], [], [], 600)
    part = file.with_suffix(".part")
    part.write_text(wrong)
    part.replace(file.with_suffix(".told"))


if __name__ == "__main__":
    print("ready", flush=True)
    left = b""
    while left := left + os.read(0, 4096):
        *lines, left = left.split(b"\n")
        for number, line in enumerate(lines, 1):
            if line:
                obey(line.decode(), number == len(lines))
        if not os.fstat(0).st_nlink:
            sys.exit()
