"""How much work is ahead: the stages that wait, and those that they will bring."""

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.stages import STAGE_ORDER, Stage, StageState

OPEN_STATES = (str(StageState.WAITING), str(StageState.RUNNING))


def stages_ahead(read: sa.Connection) -> int:
    """Count the stages still to run until every call is done, if none fails.

    A call whose first open stage is `transcribe` has three ahead, whether or not rows
    for the later ones are there already.
    """
    query = sa.select(t.stages.c.call_id, t.stages.c.stage).where(
        t.stages.c.state.in_(OPEN_STATES)
    )
    first: dict[str, int] = {}
    for call_id, stage in read.execute(query):
        place = STAGE_ORDER.index(Stage(stage))
        first[call_id] = min(place, first.get(call_id, place))
    return sum(len(STAGE_ORDER) - place for place in first.values())
