/** A bearer token cannot be taken; the message says why, the challenge goes into `WWW-Authenticate` (RFC 6750). */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  get challenge(): string {
    // RFC 6750: only printable ASCII, neither quotation marks nor backslashes.
    return `Bearer error="invalid_token", error_description="${this.message.replace(/[^ !#-[\]-~]/g, "'")}"`;
  }
}
