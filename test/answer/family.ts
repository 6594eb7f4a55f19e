import { aws, customer, everyLayer, file, made, shared, withCell } from '../dataset/made-up.ts';

const named = (short: string) => ({ name: `Amazon ${short}`, short, aka: [short.toLowerCase()] });

/** Made up services that differ on the operating system: one each side, and one whose ways of running disagree. */
export const family = made({
  mine: withCell('operating-system', customer, named('Mine')),
  theirs: withCell(
    'operating-system',
    {
      ...aws,
      except: [
        { if: 'custom-ami', when: 'you use a custom AMI', who: 'customer', then: 'You patch it.' },
        { if: 'end-of-life', when: 'it is old', who: 'shared', then: 'You move on.' },
      ],
    },
    named('Theirs'),
  ),
  both: withCell('operating-system', shared, named('Both')),
  umbrella: withCell('operating-system', 'by variant', named('Umbrella')),
  'umbrella-mine': withCell('operating-system', customer, { ...named('Umbrella Mine'), variantOf: 'umbrella' }),
  'umbrella-theirs': withCell('operating-system', aws, { ...named('Umbrella Theirs'), variantOf: 'umbrella' }),
  nothing: file({
    ...named('Nothing'),
    layers: { ...everyLayer(aws), 'operating-system': { who: 'absent', because: 'There is none.', cites: aws.cites } },
  }),
});

export const os = { layer: 'operating-system', duty: null } as const;
export const data = { layer: 'data', duty: null } as const;
