import { expect, test } from 'vitest';
import { installationStore } from '../../src/slack/install.ts';

function shelf() {
  const kept = new Map<string, string>();
  const store = installationStore(
    {
      installation: async (organisation) => kept.get(organisation) ?? null,
      setInstallation: async (organisation, installation) => void kept.set(organisation, installation),
      deleteInstallation: async (organisation) => void kept.delete(organisation),
    },
    () => 0,
  );
  return { kept, store };
}

const bot = { token: 'xoxb-1', scopes: [], id: 'B1', userId: 'UBOT' };
const user = { id: 'U1', token: undefined, scopes: undefined };
const ofTeam = { team: { id: 'T1' }, enterprise: { id: 'E1' }, user, bot, isEnterpriseInstall: false } as const;
const ofGrid = { team: undefined, enterprise: { id: 'E1' }, user, bot, isEnterpriseInstall: true } as const;
const team = { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: false } as const;
const grid = { teamId: undefined, enterpriseId: 'E1', isEnterpriseInstall: true } as const;

test('a workspace finds its own installation again', async () => {
  const { kept, store } = shelf();
  await store.storeInstallation(ofTeam);
  expect([...kept.keys()]).toEqual(['T1']);
  expect(await store.fetchInstallation(team)).toMatchObject({ bot: { token: 'xoxb-1' } });
});

test('a workspace of a grid that installed as a whole finds the grid’s', async () => {
  const { kept, store } = shelf();
  await store.storeInstallation(ofGrid);
  expect([...kept.keys()]).toEqual(['E1']);
  expect(await store.fetchInstallation(grid)).toMatchObject({ enterprise: { id: 'E1' } });
  expect(await store.fetchInstallation(team)).toMatchObject({ enterprise: { id: 'E1' } });
});

test('a workspace that never installed srm is told apart', async () => {
  await expect(shelf().store.fetchInstallation(team)).rejects.toThrow('not installed');
});

test('deleting one workspace’s installation leaves the grid’s', async () => {
  const { kept, store } = shelf();
  await store.storeInstallation(ofTeam);
  await store.storeInstallation(ofGrid);
  await store.deleteInstallation?.(team);
  expect([...kept.keys()]).toEqual(['E1']);
});
