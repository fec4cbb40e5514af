"""Parts of a pipeline's time are told apart, and none is counted twice."""

from cli.bench_pipeline import Spent


def test_a_part_that_is_taken_out_takes_its_time_and_no_question_with_it() -> None:
    whole = Spent(seconds=9.0, processor=7.0)
    again = Spent(seconds=4.0, processor=3.0, questions=12)

    assert whole - again == Spent(seconds=5.0, processor=4.0)


def test_parts_together_have_all_their_questions() -> None:
    one = Spent(seconds=1.0, processor=2.0, questions=3)

    assert one + one == Spent(seconds=2.0, processor=4.0, questions=6)
