/** What the names that machines have for AWS's resources are read as. */

/** After a family of instances: "our g5 boxes", "the m7i fleet". */
export const afterFamily = / (?:\w+ )?(?:boxes|box|instances?|fleet|machines?|hosts?|vms?)\b/;

/** After "aws/rds" where it is no key's name: "on aws/rds or on premises". */
export const besideAws = / (?:or|vs)\b/;

export const readAs = {
  /** "db.m5.large", "m7i.xlarge", of its service. */
  instance: (service: string, size: string) => ` ${service} ${size} instance `,
  /** "EC2.8" */
  control: 'security hub control',
  /** "aws/rds" */
  managedKey: 'aws managed key',
  /** "AWSManagedRulesCommonRuleSet" */
  managedRules: ' waf managed rules ',
} as const;
