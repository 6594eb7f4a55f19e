import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Store } from '../store/store.ts';

/**
 * Where Bolt keeps installations: in our store, which encrypts them. An Enterprise Grid that installed as a whole has one
 * installation, kept under its own id; every workspace of it finds that one.
 */
export function installationStore(
  store: Pick<Store, 'installation' | 'setInstallation' | 'deleteInstallation'>,
  now: () => number,
): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const organisation = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (!organisation) throw new Error('Slack sent an installation without a workspace');
      await store.setInstallation(organisation, JSON.stringify(installation), now());
    },
    fetchInstallation: async (query) => {
      for (const organisation of candidates(query)) {
        const kept = await store.installation(organisation);
        if (kept !== null) return JSON.parse(kept) as Installation<'v1' | 'v2', boolean>;
      }
      throw new Error('srm is not installed in this workspace');
    },
    deleteInstallation: async (query) => {
      const [organisation] = candidates(query);
      if (organisation) await store.deleteInstallation(organisation);
    },
  };
}

const candidates = ({ isEnterpriseInstall, teamId, enterpriseId }: InstallationQuery<boolean>): readonly string[] =>
  (isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId]).filter((id) => id !== undefined);
