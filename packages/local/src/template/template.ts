/** Reads the synthesized template: the functions, machines and subscriptions that the local environment runs. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import type { MailListener } from "../mail/post-box.ts";
import { type Names, resolve, resolveText, substitute } from "./intrinsics.ts";
import type { BucketRules } from "../files/buckets.ts";
import { addresses, bucketNamed, region, type Resources, unknownTypes } from "./resources.ts";

export interface LambdaFunction {
  id: string;
  arn: string;
  /** Entry file, from the repository's root. */
  entry: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
}
export interface Machine {
  name: string;
  arn: string;
  /** Amazon States Language, every substitution made. */
  definition: string;
}
export interface Deployed {
  region: string;
  functions: LambdaFunction[];
  machines: Machine[];
  /** Arn of the function behind the HTTP API. */
  site: string;
  /** Names of SES's configuration sets. */
  configurationSets: string[];
  mailEvents: MailListener[];
  buckets: BucketRules[];
}

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.object({ entry: z.string().optional() }).optional(),
    }),
  ),
});

/**
 * @param overrides values that this installation chooses itself, by the variable's name (secret, origin, owner)
 * @throws Error naming a resource type, function or reference that the local environment does not know
 */
export function readTemplate(file: string | URL, { table, overrides }: { table: string; overrides: Record<string, string> }): Deployed {
  const { Resources } = Template.parse(JSON.parse(readFileSync(file, "utf8")));
  const unknown = unknownTypes(Resources);
  if (unknown.length > 0) throw new Error(`template: the local environment does not know ${unknown.join(", ")}`);
  const names = addresses(Resources, table, overrides.ORIGIN);
  const of = (type: string) => Object.entries(Resources).filter(([, resource]) => resource.Type === type);
  return {
    region,
    functions: of("AWS::Lambda::Function").map(([id, resource]) => toFunction(id, resource, names, overrides)),
    machines: of("AWS::StepFunctions::StateMachine").map(([id, { Properties }]) => toMachine(id, Properties, names)),
    site: site(Resources, names),
    configurationSets: of("AWS::SES::ConfigurationSet").map(([id]) => resolveText({ Ref: id }, names)),
    mailEvents: mailEvents(Resources, names),
    buckets: of("AWS::S3::Bucket").map(([id, { Properties }]) => toBucket(id, Properties)),
  };
}

/** The entry file of each function, by its logical id, in their order. */
export function entriesOf(file: string | URL): Record<string, string> {
  const { Resources } = Template.parse(JSON.parse(readFileSync(file, "utf8")));
  const functions = Object.entries(Resources).filter(([, { Type }]) => Type === "AWS::Lambda::Function");
  return Object.fromEntries(functions.map(([id, { Metadata }]) => [id, Metadata?.entry ?? ""]));
}

function toFunction(
  id: string,
  { Properties, Metadata }: Resources[string],
  names: Names,
  overrides: Record<string, string>,
): LambdaFunction {
  if (!Metadata?.entry) throw new Error(`template: function ${id} has no Metadata.entry, so its source is not known`);
  const { Variables = {} } = Object(Properties.Environment) as { Variables?: Record<string, unknown> };
  const environment = Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => {
      const text = overrides[name] ?? resolveText(value, names);
      if (text.includes("{{resolve:"))
        throw new Error(`template: function ${id} takes ${name} from a secret that the local environment was not given`);
      return [name, text];
    }),
  );
  return {
    id,
    arn: resolveText({ "Fn::GetAtt": [id, "Arn"] }, names),
    entry: Metadata.entry,
    environment,
    timeoutSeconds: Number(Properties.Timeout ?? 3),
  };
}

function toMachine(id: string, properties: Record<string, unknown>, names: Names): Machine {
  const substitutions = resolve(properties.DefinitionSubstitutions ?? {}, names) as Record<string, string>;
  const definition = substitute(resolveText(properties.DefinitionString, names), (key) => {
    const value = substitutions[key];
    if (value === undefined) throw new Error(`template: ${id} does not say what \${${key}} is`);
    return value;
  });
  const arn = resolveText({ "Fn::GetAtt": [id, "Arn"] }, names);
  return { name: arn.split(":").at(-1) ?? id, arn, definition };
}

interface Lifecycle {
  ExpirationInDays?: number;
  NoncurrentVersionExpiration?: { NoncurrentDays: number };
}

function toBucket(id: string, { LifecycleConfiguration }: Record<string, unknown>): BucketRules {
  const { Rules = [] } = Object(LifecycleConfiguration) as { Rules?: Lifecycle[] };
  const days = Rules.find(({ ExpirationInDays }) => ExpirationInDays !== undefined)?.ExpirationInDays;
  const oldDays = Rules.find((rule) => rule.NoncurrentVersionExpiration)?.NoncurrentVersionExpiration?.NoncurrentDays;
  return { name: bucketNamed(id), ...(days !== undefined && { days }), ...(oldDays !== undefined && { oldDays }) };
}

function site(resources: Resources, names: Names): string {
  const integrations = Object.values(resources).filter((resource) => resource.Type === "AWS::ApiGatewayV2::Integration");
  if (integrations.length !== 1) throw new Error(`template: one HTTP API integration expected, found ${integrations.length}`);
  return resolveText(integrations[0]?.Properties.IntegrationUri, names);
}

function mailEvents(resources: Resources, names: Names): Deployed["mailEvents"] {
  const all = Object.values(resources);
  const subscriptions = all.filter((resource) => resource.Type === "AWS::SNS::Subscription");
  return all
    .filter((resource) => resource.Type === "AWS::SES::ConfigurationSetEventDestination")
    .flatMap(({ Properties }) => {
      const { MatchingEventTypes: types = [], SnsDestination } = Object(Properties.EventDestination) as {
        MatchingEventTypes?: string[];
        SnsDestination?: { TopicARN: unknown };
      };
      const topic = resolveText(SnsDestination?.TopicARN, names);
      const listening = subscriptions.filter((each) => resolveText(each.Properties.TopicArn, names) === topic);
      const configurationSet = resolveText(Properties.ConfigurationSetName, names);
      return listening.map((each) => ({ configurationSet, types, ...behind(resolveText(each.Properties.Endpoint, names)) }));
    });

  /** The function itself, or the one that reads the queue. */
  function behind(endpoint: string): { queue?: string; function: string } {
    if (endpoint.includes(":function:")) return { function: endpoint };
    const reading = all.filter((resource) => resource.Type === "AWS::Lambda::EventSourceMapping");
    const mapping = reading.find(({ Properties }) => resolveText(Properties.EventSourceArn, names) === endpoint);
    if (!mapping) throw new Error(`template: nobody reads ${endpoint}`);
    const id = resolveText(mapping.Properties.FunctionName, names);
    return { queue: endpoint, function: id.includes(":function:") ? id : resolveText({ "Fn::GetAtt": [id, "Arn"] }, names) };
  }
}
