"""The relay that counts for ours and for every peer: each byte, both ways, and changes none."""

import random
import socket
import threading

from sync.counted import Count, relayed
from sync.line import Line

ASKED = b"GET /head HTTP/1.1\r\n\r\n"
ANSWER = random.Random(1).randbytes(300_000)


def answering() -> int:
    """The port of a server that answers one request with ANSWER and hangs up."""
    door = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        while True:
            client, _ = door.accept()
            with client:
                client.recv(len(ASKED), socket.MSG_WAITALL)
                client.sendall(ANSWER)

    threading.Thread(target=answer, daemon=True).start()
    return int(door.getsockname()[1])


def ask(port: int) -> bytes:
    """What is answered until the line ends, however it ends."""
    got = b""
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(ASKED)
        try:
            while chunk := client.recv(2**16):
                got += chunk
        except ConnectionError:
            pass
    return got


def test_every_byte_is_counted_both_ways() -> None:
    count = Count()

    with relayed(answering(), count) as relay:
        got = [ask(relay.port), ask(relay.port)]
        relay.settle()

    assert got == [ANSWER, ANSWER]
    assert (count.connections, count.requests) == (2, 2)
    assert (count.asked, count.answered) == (2 * len(ASKED), 2 * len(ANSWER))


def test_a_slow_line_loses_nothing() -> None:
    count, line = Count(), Line(0.001, 2**30, 0, random.Random(1))

    with relayed(answering(), count, line) as relay:
        got = ask(relay.port)
        relay.settle()

    assert got == ANSWER
    assert count.cut == 0


def test_a_line_that_breaks_gives_less_than_all_and_says_so() -> None:
    count, line = Count(), Line(0.001, 2**30, 1, random.Random(1))

    with relayed(answering(), count, line) as relay:
        got = ask(relay.port)
        relay.settle()

    assert ANSWER.startswith(got)
    assert len(got) < len(ANSWER)
    assert count.cut == 1
