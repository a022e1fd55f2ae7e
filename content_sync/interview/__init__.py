"""Questions answered by pictures, and what follows from the answers: shared by both ends.

Shape: `values` (what travels) -> `truth` (yes, no, unknown) -> `asking` (which question comes next,
which answers count) -> `outcomes` (what may be asked for, and because of which answers). All of it
is pure, and nothing is kept by answer.
"""
