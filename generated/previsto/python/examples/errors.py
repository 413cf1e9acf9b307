"""Handle errors: what a failed call reports."""

import os

from previsto import Previsto
from previsto.errors import NoAnswerError, NotFoundError, StatusError

with Previsto(
    api_key=os.environ["API_KEY"],
) as api:
    try:
        print(api.agreements.get("1"))
    except NotFoundError as error:
        print("there is no such record:", error.message)
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
