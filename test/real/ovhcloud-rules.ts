/**
 * What the provider of OVHcloud and the cloud behind it refuse or silently do otherwise, checked on a stack's JSON. The
 * provider itself checks little before it calls the API, and where no registry can be reached a stub stands in for it.
 */
import { accessRules } from './ovhcloud-rules-access';
import { accountRules } from './ovhcloud-rules-account';
import { bucketRules } from './ovhcloud-rules-bucket';
import { clusterRules } from './ovhcloud-rules-cluster';
import { grantRules } from './ovhcloud-rules-grants';
import { networkRules } from './ovhcloud-rules-network';
import { poolRules } from './ovhcloud-rules-pool';
import { postgresRules } from './ovhcloud-rules-postgres';
import { Block, OvhcloudStack, Rule } from './ovhcloud-rules-stack';

export const rules: Rule[] = [
  ...accountRules, ...networkRules, ...clusterRules, ...accessRules, ...poolRules, ...postgresRules, ...bucketRules, ...grantRules,
];

/** A rule that a block breaks. */
export interface Violation {
  readonly rule: string;
  readonly address: string;
  readonly message: string;
}

/** Everything in a stack's `cdk.tf.json`, parsed, that breaks a rule. */
export function violations(json: object): Violation[] {
  const stack = new OvhcloudStack(json);
  return rules.flatMap(rule => lookedAt(rule, stack).flatMap(block =>
    rule.check(block.body, stack, block).map(message => ({ rule: rule.id, address: block.address, message })),
  ));
}

/** The blocks that a rule is about. */
export function lookedAt({ on }: Rule, { blocks, providers }: OvhcloudStack): Block[] {
  return on ? [...providers, ...blocks].filter(({ type }) => on.includes(type)) : blocks;
}
