"""Handle errors: what a failed call reports."""

import os

from bouwsoft import Bouwsoft
from bouwsoft.errors import NoAnswerError, NotFoundError, StatusError

with Bouwsoft(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    try:
        print(api.addresses.get(1))
    except NotFoundError as error:
        print("there is no such record:", error.message)
    except StatusError as error:
        print(error.status, error.code, error.message, error.description)
        print(error.reason, error.field, error.request, error.request_id)
    except NoAnswerError as error:
        print("the server was not reached:", error)
