"""Handle errors: what a failed call reports."""

import os

from import_desk import ImportDesk
from import_desk.errors import NoAnswerError, StatusError

with ImportDesk(
    functions_key=os.environ["FUNCTIONS_KEY"],
    software_key=os.environ["SOFTWARE_KEY"],
) as api:
    try:
        print(api.contracts.import_(records=[]))
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
