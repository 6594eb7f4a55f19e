import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const asked = (question: string) => {
  const { intent } = understand(question);
  return intent.kind === 'owner' ? intent.asks[0]?.duty : intent.kind;
};

describe('what stands beside the question', () => {
  test.each([
    ['who updates the Aurora engine in its maintenance window?', 'engine-minor-upgrades'],
    ['DMS: who installs OS patches during the weekly maintenance window?', 'guest-os-patching'],
    ['who installs patches on DAX nodes in the maintenance window?', 'host-os-patching'],
  ])('a window in which something is done is not asked for: "%s"', (question, duty) =>
    expect(asked(question)).toBe(duty),
  );

  test('a verb joins with nothing in the clause that says which one', () =>
    expect(asked('who patches the Nitro hypervisor that my instances share?')).toBe('hypervisor-patching'));

  test.each(['who sets the weekly window of FSx for Lustre?', 'who moves the maintenance window of RDS?'])(
    'where nothing is done in it, it is: "%s"',
    (question) => expect(asked(question)).toBe('maintenance-window'),
  );
});
