"""The log is only ever added to: the database itself refuses to change or delete a line.

Whoever remakes its table makes these triggers anew: SQLite drops them with the old one.
"""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SQLITE = (
    """CREATE TRIGGER desk_line_no_update BEFORE UPDATE ON desk_line
       BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
    """CREATE TRIGGER desk_line_no_delete BEFORE DELETE ON desk_line
       BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
    # INSERT OR REPLACE takes a line away without a word to the trigger above
    """CREATE TRIGGER desk_line_no_replace BEFORE INSERT ON desk_line
       WHEN EXISTS (SELECT 1 FROM desk_line WHERE id = NEW.id OR sha = NEW.sha)
       BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END""",
)
POSTGRES = (
    """CREATE FUNCTION desk_line_refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'the log is only added to'; END $$""",
    """CREATE TRIGGER desk_line_no_change BEFORE UPDATE OR DELETE ON desk_line
       FOR EACH ROW EXECUTE FUNCTION desk_line_refuse()""",
    """CREATE TRIGGER desk_line_no_truncate BEFORE TRUNCATE ON desk_line
       FOR EACH STATEMENT EXECUTE FUNCTION desk_line_refuse()""",
)


def make(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    for one in SQLITE if editor.connection.vendor == "sqlite" else POSTGRES:
        editor.execute(one)


def drop(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "sqlite":
        for name in ("update", "delete", "replace"):
            editor.execute(f"DROP TRIGGER desk_line_no_{name}")
    else:
        editor.execute("DROP FUNCTION desk_line_refuse() CASCADE")


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_find")]
    operations = [migrations.RunPython(make, drop)]
