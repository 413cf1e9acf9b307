"""Handle errors: what a failed call reports."""

import os

from payandbill import Payandbill
from payandbill.errors import NoAnswerError, StatusError

with Payandbill(
    functions_key=os.environ["FUNCTIONS_KEY"],
    software_key=os.environ["SOFTWARE_KEY"],
) as api:
    try:
        print(api.assignments.import_(records=[]))
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
