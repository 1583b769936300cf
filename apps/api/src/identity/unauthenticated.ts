/** Nobody is known to be asking; the message says why, the challenge goes into `WWW-Authenticate` (RFC 6750). */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  readonly #hasToken: boolean;

  /** `hasToken`: a bearer token was sent that cannot be taken. */
  constructor(message: string, hasToken = true) {
    super(message);
    this.#hasToken = hasToken;
  }

  get challenge(): string {
    // RFC 6750: an error code only for who sent a token; only printable ASCII, neither quotation marks nor backslashes.
    return this.#hasToken ? `Bearer error="invalid_token", error_description="${this.message.replace(/[^ !#-[\]-~]/g, "'")}"` : 'Bearer';
  }
}
