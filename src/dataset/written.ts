import type { Pages, Service, ServiceFile } from './schema.ts';

/*
 * The files of services/ as the build writes them: a line each, of which only the beginning is read at the start. A question
 * needs what two or three services of two hundred say.
 */

type Files = Readonly<Record<string, ServiceFile>>;
type Head = Omit<Service, 'layers' | 'duties'>;
type Rest = Pick<Service, 'layers' | 'duties'> & { readonly pages: Pages };

const gap = '\t';

/** JSON of ASCII letters alone, which is read in a third of the time. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function asLine([id, { service, pages }]: readonly [string, ServiceFile]): string {
  if ('movedTo' in service) return [plainJson([id, service]), plainJson({ pages })].join(gap);
  const { layers, duties, ...head } = service;
  return [plainJson([id, head]), plainJson({ layers, duties, pages })].join(gap);
}

/** The files as a text of ASCII letters. */
export const written = (files: Files): string => Object.entries(files).map(asLine).join('\n');

/** The files in the bytes of a text that `written` made. What a service says is read when it is first looked at. */
export function filesIn(bytes: Buffer): Files {
  const jsonIn = (from: number, to: number): unknown => JSON.parse(bytes.toString('latin1', from, to));
  const fileOf = (from: number, to: number): readonly [string, ServiceFile] => {
    const end = bytes.indexOf(gap, from);
    const [id, head] = jsonIn(from, end) as [string, Head | { readonly movedTo: string }];
    let rest: Rest | null = null;
    const read = (): Rest => {
      rest ??= jsonIn(end + gap.length, to) as Rest;
      return rest;
    };
    const service =
      'movedTo' in head
        ? head
        : {
            ...head,
            get layers() {
              return read().layers;
            },
            get duties() {
              return read().duties;
            },
          };
    return [
      id,
      {
        service: service as ServiceFile['service'],
        get pages() {
          return read().pages;
        },
      },
    ];
  };
  const files: (readonly [string, ServiceFile])[] = [];
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf('\n', from);
    const to = newline < 0 ? bytes.length : newline;
    files.push(fileOf(from, to));
    from = to + 1;
  }
  return Object.fromEntries(files);
}
