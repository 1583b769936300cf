interface RequestError {
  /** HTTP status. */
  readonly status: string;
  readonly cause: string;
  readonly cure: string;
}

/** Codes of GraphQL errors (`errors[].extensions.code`): what is wrong with a request, or with us. A rule's refusals are `UserError`s instead. */
export const REQUEST_ERRORS = {
  BAD_USER_INPUT: {
    status: '200; 400 for `application/graphql-response+json`; 400, 404, 405, 413, 415 where no document can be read',
    cause: 'The request, the document, an argument or a number is not what the schema and its limits take.',
    cure: 'The message says what is wrong, `extensions.field` where; nothing was carried out.',
  },
  UNAUTHENTICATED: {
    status: '401',
    cause: 'Nobody is signed in, or the bearer token cannot be taken.',
    cure: 'Sign in again, or ask the issuer for a fresh token; the message says what is wrong with it.',
  },
  FORBIDDEN: {
    status: '200',
    cause: 'The asker’s roles, granted or following from the POC, do not allow this (§9).',
    cure: 'Ask the PMO or an administrator; nothing was carried out.',
  },
  UNAVAILABLE: {
    status: '503 with `Retry-After`',
    cause:
      'The database or the sign-in service does not answer for the moment, the database has no room left (the message says so), or the read side has not come as far as was asked for.',
    cure: 'Send the same again after `Retry-After` seconds; a command with the same `commandId` is carried out once at most.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: '200',
    cause: 'This process does not know a document of that hash.',
    cure: 'Send the hash once more together with the document; from then on the hash will do.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: '200',
    cause: 'Persisted operations are switched off.',
    cure: 'Send the document.',
  },
  INTERNAL_SERVER_ERROR: {
    status: '200, or 500',
    cause: 'Something is wrong on our side; it was recorded.',
    cure: 'Tell the operator the answer’s header `X-Correlation-Id`.',
  },
} as const satisfies Record<string, RequestError>;
