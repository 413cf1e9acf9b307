"""Handle errors: what a failed call reports."""

import os

from harbour import Harbour
from harbour.errors import NoAnswerError, StatusError

with Harbour(
    access_token=os.environ["ACCESS_TOKEN"],
) as api:
    try:
        print(api.boats.get(1))
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
