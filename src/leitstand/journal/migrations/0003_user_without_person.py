"""Who a user is in an organisation is told by the memberships of the pages: one user may work at several."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = (("journal", "0002_append_only"),)
    operations = (migrations.RemoveField(model_name="user", name="person"),)
