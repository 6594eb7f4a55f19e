/** What people type for a layer or a duty. Phrases are split by "|". */
export const dutyPhrases: Readonly<Record<string, string>> = {
  'guest-os-patching': 'patch the os|os patching|yum update|apt upgrade|windows update|kernel',
};
