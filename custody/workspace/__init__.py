"""The workspace: where things lie, and how its parts are opened together."""
