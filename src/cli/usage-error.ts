/** A command line that asks for what cannot be; the message says what. */
export class UsageError extends Error {}
