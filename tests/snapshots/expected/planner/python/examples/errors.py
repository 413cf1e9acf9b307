"""Handle errors: what a failed call reports."""

import os

from planner import Planner
from planner.errors import NoAnswerError, StatusError

with Planner(
    api_key=os.environ["API_KEY"],
) as api:
    try:
        print(api.visits.get("1"))
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
