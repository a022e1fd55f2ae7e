"""The desk: officers write, see it as the kiosk will, have it approved by a second person, push.

    folder ──► shelf ──► draft ──► write  translate      what officers change, block by block
       ▲                   │  ├──► preview                the kiosk's own renderer, a process a wish
       │                   │  └──► approve                a second person, bound to a hash
       └──── push ◄────────┘                              folder, release, pages: as `publish` does

The folder is master of what is published, the database of drafts, remarks, people and history.
A room per page of the desk: its views, its templates and what they ask. `addresses` is the table
of all pages and of who may open them; nothing is reached that does not stand there.
"""
