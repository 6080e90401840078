/** Answers of the API, and its errors by the names AWS gives them. */

export interface Answered {
  status: number;
  body: unknown;
}

/** An error of the API; the SDK throws it as an exception of that name. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** As AWS JSON 1.0 writes it. */
export function errorAnswer({ code, message }: ApiError): Answered {
  return { status: 400, body: { __type: `com.amazonaws.swf.service.v2.model#${code}`, message } };
}
