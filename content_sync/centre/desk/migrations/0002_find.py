"""What items are found by: a table of the database's own full-text search."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from content_sync.centre.desk.content.find import POSTGRES, SQLITE


def make(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    editor.execute(SQLITE if editor.connection.vendor == "sqlite" else POSTGRES)


def drop(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    editor.execute("DROP TABLE desk_find")


class Migration(migrations.Migration):
    dependencies = [("desk", "0001_initial")]
    operations = [migrations.RunPython(make, drop)]
