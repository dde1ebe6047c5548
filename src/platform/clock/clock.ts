/** The time as a service, so that tests can stop it. */
export type Clock = {
  now(): Date
  /** The civil day where the product is used, `YYYY-MM-DD`. */
  today(): string
}

/** All of Vietnam lives in one zone, whatever zone the machine is set to. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** A clock that follows the machine, or any other source of milliseconds. */
export function createClock(milliseconds: () => number = Date.now): Clock {
  return {
    now: () => new Date(milliseconds()),
    today: () =>
      Temporal.Instant.fromEpochMilliseconds(milliseconds()).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString(),
  }
}
