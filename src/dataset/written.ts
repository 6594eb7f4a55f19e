import type { Pages, Service, ServiceFile } from './schema.ts';
import { collected, type TextFile, textFile } from './texts.ts';

/*
 * The files of services/ as the build writes them: their heads, and what each says as a text that is read when it is first looked
 * at. A question needs two or three of two hundred.
 */

type Files = Readonly<Record<string, ServiceFile>>;
type Head = Omit<Service, 'layers' | 'duties'>;
type Rest = Pick<Service, 'layers' | 'duties'> & { readonly pages: Pages };
type Row = readonly [id: string, head: Head | { readonly movedTo: string }, from: number, to: number];

/** JSON of ASCII letters alone, which is read in a third of the time. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The files as the bytes of one. */
export function written(files: Files): Buffer {
  const texts = collected();
  const rows = Object.entries(files).map(([id, { service, pages }]): Row => {
    const put = (rest: unknown): readonly [from: number, to: number] => {
      const text = plainJson(rest);
      const from = texts.add(text);
      return [from, from + text.length];
    };
    if ('movedTo' in service) return [id, service, ...put({ pages })];
    const { layers, duties, ...head } = service;
    return [id, head, ...put({ layers, duties, pages })];
  });
  return textFile(Buffer.from(plainJson(rows)), texts);
}

/** The files in what `written` made. */
export function filesIn({ head: heads, textOf }: TextFile): Files {
  const fileOf = ([id, head, from, to]: Row): readonly [string, ServiceFile] => {
    let rest: Rest | null = null;
    const read = (): Rest => {
      rest ??= JSON.parse(textOf(from, to)) as Rest;
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
  return Object.fromEntries((JSON.parse(heads.toString('latin1')) as Row[]).map(fileOf));
}
