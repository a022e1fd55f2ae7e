"""Words and their marks as one line of Markdown: what is typed is what is shown.

`read_blocks` reads the same letters back, whatever they are: marks of Markdown in them are
escaped, and what the tidying of pasted text would take for a bullet, a number or an address.
"""

from content_sync.centre.text.block_values import Words


def tidied(words: Words) -> Words:
    """`words` as the reader keeps them: NFC, one space where there are more, none at the ends.

    Marks are put in order; strong words and links lose the spaces at their ends, empty marks go.
    """
    raise NotImplementedError


def written(words: Words, starts: bool = True) -> str:
    """`words` as one line of Markdown without its end.

    `starts`: they stand where a list or a heading could begin (not so behind ##). Strong words
    that Markdown cannot have as they are («a**(b)**c») lose signs at their ends, never a letter.
    """
    raise NotImplementedError
