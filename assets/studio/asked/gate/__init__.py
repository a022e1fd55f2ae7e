"""The drawings of the traveller's interview at the gate: a question, its answers."""
