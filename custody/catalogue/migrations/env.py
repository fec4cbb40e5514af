"""What Alembic runs to migrate: on the connection, and in the transaction, it is given.

There is no other way in: no address and no key is ever written into a settings file.
"""

from alembic import context

from custody.catalogue.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata
)
with context.begin_transaction():
    context.run_migrations()
