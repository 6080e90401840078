/** CloudFront before the site: its domain and certificate, caching of what never changes, and the mark that shows a request came this way. */
import { CfnOutput, Duration, Fn, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { accept } from "./accept.ts";
import { hostOf } from "./installation.ts";
import type { Base } from "./base.ts";
import { named, secretsPath } from "./names.ts";

/**
 * All that the site reads of a request's headers, beside its cookies and what compression the browser knows, which the cache policies
 * pass on. The page one comes from is not among them: addresses here are keys.
 */
const passedOn = [
  "Accept",
  "Accept-Language",
  "Content-Type",
  "Origin",
  "Sec-Fetch-Mode",
  "Sec-Fetch-Site",
  "User-Agent",
  "CloudFront-Viewer-Address",
];

/** The distribution that everybody meets: pages pass through it, the site's own files stay in it. */
export function edge(stack: Stack, { installation, assets }: Base, api: HttpApi): Distribution {
  const { certificate, webAcl } = installation;
  const origin = new HttpOrigin(Fn.select(2, Fn.split("/", api.apiEndpoint)), {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    readTimeout: Duration.seconds(30),
    customHeaders: { "x-tamkine-edge": StringParameter.valueForStringParameter(stack, `${secretsPath(installation)}/edge`) },
  });
  const shared = {
    origin,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    responseHeadersPolicy: headers(stack, installation),
  };
  const distribution = new Distribution(stack, "Edge", {
    comment: named(installation),
    httpVersion: HttpVersion.HTTP2_AND_3,
    // With edges in Africa and the Middle East.
    priceClass: PriceClass.PRICE_CLASS_200,
    ...(certificate !== undefined && {
      domainNames: [hostOf(installation)],
      certificate: Certificate.fromCertificateArn(stack, "Certificate", certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    }),
    ...(webAcl !== undefined && { webAclId: webAcl }),
    // Left to itself CloudFront keeps what went wrong for ten seconds.
    errorResponses: [403, 404, 500, 502, 503, 504].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    defaultBehavior: {
      ...shared,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: forOne(stack, installation),
      originRequestPolicy: asAsked(stack, installation),
    },
    additionalBehaviors: {
      // Their addresses change with their content. What the bucket does not have (403 where one may not look) the function gives, and puts there.
      "/assets/*": {
        ...shared,
        origin: new OriginGroup({
          primaryOrigin: S3BucketOrigin.withOriginAccessControl(assets),
          fallbackOrigin: origin,
          fallbackStatusCodes: [403, 404],
        }),
        compress: true,
        cachePolicy: forAll(stack, installation),
      },
    },
  });
  acceptWhatIsLeftOut(distribution, installation);
  new CfnOutput(stack, "EdgeDomain", {
    value: distribution.distributionDomainName,
    description: "Where the site's domain must point to (CNAME)",
  });
  return distribution;
}

/** What the rule check would have, and why it is not there. */
function acceptWhatIsLeftOut(distribution: Distribution, { certificate, webAcl }: Base["installation"]): void {
  accept(distribution, "AwsSolutions-CFR1", "Participants live abroad too; nobody is kept out by country.");
  accept(
    distribution,
    "AwsSolutions-CFR3",
    "CloudFront's log would hold visitors' addresses, and taking part can reveal an opinion; the HTTP API's log has none.",
  );
  if (webAcl === undefined)
    accept(
      distribution,
      "AwsSolutions-CFR2",
      "The firewall is a setting (TAMKINE_WEB_ACL): the site limits what strangers may ask for by itself.",
    );
  if (certificate === undefined)
    accept(
      distribution,
      "AwsSolutions-CFR4",
      "Without a domain of its own CloudFront's certificate is used, which sets the protocol; TAMKINE_CERTIFICATE is for production.",
    );
}

/**
 * Pages: nothing is kept, for each says no-store. This is not CloudFront's own policy for that, which would let no page arrive
 * compressed. Should a page ever forget to say so, it is kept for a second, for whoever has the same address and the same cookies.
 */
function forOne(stack: Stack, installation: Base["installation"]): CachePolicy {
  return new CachePolicy(stack, "Pages", {
    cachePolicyName: named(installation, "pages"),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.all(),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });
}

/** The function is told what it reads and no more. */
function asAsked(stack: Stack, installation: Base["installation"]): OriginRequestPolicy {
  return new OriginRequestPolicy(stack, "Passed", {
    originRequestPolicyName: named(installation, "passed"),
    headerBehavior: OriginRequestHeaderBehavior.allowList(...passedOn),
    cookieBehavior: OriginRequestCookieBehavior.all(),
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
  });
}

/** Files: the same for everybody, for as long as the site says. */
function forAll(stack: Stack, installation: Base["installation"]): CachePolicy {
  return new CachePolicy(stack, "Files", {
    cachePolicyName: named(installation, "files"),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(365),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });
}

/** For answers that do not come from the site, such as errors at the edge: what the site says itself stands. */
function headers(stack: Stack, installation: Base["installation"]): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(stack, "Headers", {
    responseHeadersPolicyName: named(installation, "headers"),
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: false },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: false },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
    },
  });
}
