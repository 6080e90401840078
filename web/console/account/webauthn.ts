/** What passkeys sign, asked for and checked. The site's configured address says whose passkeys they are. */
import type { Challenge, Organiser, Passkey } from "@tamkine/core/access/organiser";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import type { AuthenticationResponseJSON, AuthenticatorTransport, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Deps } from "../../context.ts";

type Sited = Pick<Deps, "links">;

/** Loaded by whoever has a passkey or wants one: nobody else waits for it. */
const library = () => import("@simplewebauthn/server");

function siteOf({ links }: Sited): { rpID: string; expectedOrigin: string } {
  const { hostname, origin } = new URL(links.page("/"));
  return { rpID: hostname, expectedOrigin: origin };
}

const transportsOf = ({ transports }: Passkey) => transports as AuthenticatorTransport[];
const known = (organiser: Organiser) => organiser.passkeys.map((one) => ({ id: one.id, transports: transportsOf(one) }));

/** What a browser needs to make a passkey; none is made on a device that has one already. */
export async function addingOptions(deps: Sited, organiser: Organiser, rpName: string) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName,
    rpID: siteOf(deps).rpID,
    userName: organiser.email,
    userDisplayName: organiser.name,
    userID: new TextEncoder().encode(organiser.id),
    excludeCredentials: known(organiser),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
    supportedAlgorithmIDs: [-7, -257, -8],
  });
}

/** What a browser needs to show one of the organiser's passkeys. */
export async function showingOptions(deps: Sited, organiser: Organiser) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: siteOf(deps).rpID,
    allowCredentials: known(organiser),
    userVerification: "preferred",
  });
}

/** The same for a challenge that was asked before. */
export const againOptions = async (deps: Sited, organiser: Organiser, { challenge }: Challenge) => ({
  ...(await showingOptions(deps, organiser)),
  challenge,
});

/** The new passkey. Refuses passkey-refused. */
export async function added(deps: Sited, answer: string, { challenge }: Challenge, name: string, now: Moment): Promise<Passkey> {
  const { verifyRegistrationResponse } = await library();
  const response = json(answer) as RegistrationResponseJSON;
  const { rpID, expectedOrigin } = siteOf(deps);
  const { registrationInfo } = await checked(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin,
      expectedRPID: rpID,
      requireUserVerification: false,
    }),
  );
  if (!registrationInfo) throw new Refusal("passkey-refused");
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  return { id, name, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports: transports.map(String), addedAt: now };
}

/** Which passkey was shown, and how often it has been by now. Refuses passkey-refused. */
export async function used(
  deps: Sited,
  answer: string,
  { challenge }: Challenge,
  organiser: Organiser,
): Promise<{ id: string; counter: number }> {
  const { verifyAuthenticationResponse } = await library();
  const response = json(answer) as AuthenticationResponseJSON;
  const passkey = organiser.passkeys.find(({ id }) => id === response.id);
  if (!passkey) throw new Refusal("passkey-refused");
  const { id, counter } = passkey;
  const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, "base64url"));
  const { rpID, expectedOrigin } = siteOf(deps);
  const { verified, authenticationInfo } = await checked(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin,
      expectedRPID: rpID,
      requireUserVerification: false,
      credential: { id, publicKey, counter, transports: transportsOf(passkey) },
    }),
  );
  if (!verified) throw new Refusal("passkey-refused");
  return { id, counter: authenticationInfo.newCounter };
}

/** Whatever the library finds wrong is refused: what it is given came from outside. */
async function checked<T>(checking: Promise<T>): Promise<T> {
  try {
    return await checking;
  } catch {
    throw new Refusal("passkey-refused");
  }
}

function json(text: string): { id?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // As below.
  }
  throw new Refusal("passkey-refused");
}
