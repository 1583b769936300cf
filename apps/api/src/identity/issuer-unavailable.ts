/** The issuer cannot be asked for the moment; nobody did anything wrong. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
  constructor(cause: unknown) {
    super('The sign-in service does not answer for the moment; try again shortly.', { cause });
  }
}
