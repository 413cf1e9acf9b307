"""A batch whose rows succeed and fail one by one."""

import datetime as dt
import os

from payandbill import Payandbill
from payandbill.models import Assignment
from payandbill.rows import RowsError, failed_rows, raise_for_rows

with Payandbill(
    functions_key=os.environ["FUNCTIONS_KEY"],
    software_key=os.environ["SOFTWARE_KEY"],
) as api:
    answer = api.assignments.import_(
        records=[
            Assignment(
                employer_ref="ER1",
                assignment_ref="ASSIGN1",
                client_ref="CLIENT1",
                personnel_ref="WORKER1",
                division_ref="DIV1",
                department_ref="DEPT1",
                start_date=dt.datetime(2026, 5, 7, 8, 30),
                expected_end_date=dt.datetime(2026, 5, 7, 8, 30),
                actual_end_date=dt.datetime(2026, 5, 7, 8, 30),
            )
        ]
    )
    for row in failed_rows(answer):
        print(row.position, row.messages)
    try:
        raise_for_rows(answer)
    except RowsError as error:
        print(error)
    else:
        print("every row succeeded")
