/** The layers of a system on AWS, from the data center's floor up to the customer's data and duties. */
export const layerIds = [
  'facilities',
  'hardware',
  'network-infrastructure',
  'virtualization',
  'operating-system',
  'control-plane',
  'capacity',
  'platform-software',
  'container',
  'application',
  'resource-configuration',
  'network-configuration',
  'identity-access',
  'data',
  'encryption-in-transit',
  'backup-recovery',
  'logging-monitoring',
  'compliance',
] as const;

export type LayerId = (typeof layerIds)[number];
