/**
 * The status for a request whose token was not accepted. Only where the keys could not be fetched is it our failure, and
 * worth sending again: 503. A forged signature is an error of another kind in the SDK, and still the sender's: 401.
 */
export function refusalOf(error: unknown): 401 | 503 {
  const { name, statusCode, code } = (error ?? {}) as { name?: unknown; statusCode?: unknown; code?: unknown };
  const unreachable = name === 'FetchError' || (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_.*)$/.test(code));
  return unreachable || (typeof statusCode === 'number' && statusCode >= 500) ? 503 : 401;
}
