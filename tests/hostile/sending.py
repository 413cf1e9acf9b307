"""Run by itself: sends each word of standard input with emitted clients, and prints the URLs of the calls.

Arguments: the folders to import the packages ``planner`` and ``yard`` from.
"""

import json
import sys

import httpx2

LOGIN = {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": "b.yard.test", "ValidUntil": "2099-01-01T00:00Z"}


def main() -> None:
    """Each word as a part of a path, as a record's text, and as a text inside assignments."""
    sys.path[:0] = sys.argv[1:]
    import planner
    import yard

    sent: list[tuple[str, str]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        target = request.url.raw_path.decode("ascii")
        if "Authorize" in target:
            return httpx2.Response(200, json=LOGIN)
        sent.append((f"{request.url.scheme}://{request.url.host}", target))
        return httpx2.Response(200, json={"RecordChanges": []} if "Jobs" in target else {})

    client = httpx2.Client(transport=httpx2.MockTransport(answer))
    plans = planner.Planner(api_key="EXAMPLE-KEY", http_client=client)
    jobs = yard.Yard(client_nr=1, refresh_token="EXAMPLE-TOKEN", http_client=client)
    calls = (lambda word: plans.visits.get(word), lambda word: jobs.jobs.create(title=word, site_id=1))
    gone = []
    for word in json.load(sys.stdin):
        urls = []
        for call in calls:
            sent.clear()
            try:
                call(word)
            except ValueError as refused:
                urls.append(["refused", str(refused)])
            except Exception:  # what the answer means is not asked here, once the call is out
                if not sent:
                    raise
            urls += [list(item) for item in sent]
        gone.append(urls)
    print(json.dumps(gone))


main()
