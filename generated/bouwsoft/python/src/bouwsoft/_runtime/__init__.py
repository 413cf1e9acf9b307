"""What every generated client shares: how calls are spelled, sent and read. Knows no API; what differs is data."""
