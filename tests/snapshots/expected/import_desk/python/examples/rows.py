"""A batch whose rows succeed and fail one by one."""

import os

from import_desk import ImportDesk
from import_desk.models import Contract
from import_desk.rows import RowsError, failed_rows, raise_for_rows

with ImportDesk(
    functions_key=os.environ["FUNCTIONS_KEY"],
    software_key=os.environ["SOFTWARE_KEY"],
) as api:
    answer = api.contracts.import_(
        records=[
            Contract(
                reference="text",
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
