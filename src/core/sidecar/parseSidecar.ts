import { isMap, isScalar, type YAMLMap } from 'yaml';
import { type Annotation } from '../annotation/annotation';
import { isCitekey } from '../citation/key';
import { type Problem } from '../text/problem';
import { annotationFromNode } from './annotationCodec';
import { metadataFrom } from './metadataCodec';
import { pinFromNode } from './pinCodec';
import { rulingFromNode } from './rulingCodec';
import { type PinRecord, type Ruling, type Sidecar } from './sidecar';
import { itemsAt, readDocument, repeatedKey, textAt } from './sidecarDocument';
import { keyOf } from './sortedMap';

export interface ParsedSidecar {
  /** Absent when the file is broken: then nothing in it may be trusted, nor anything be written to it. */
  readonly sidecar?: Sidecar;
  /** The citekey that can still be read in a broken file, so that what is cited meanwhile holds when it is repaired. */
  readonly legibleKey?: string;
  readonly problems: readonly Problem[];
}

/** Reads a sidecar. Keys that Newscite does not know are passed over; bad values are problems, the rest is read. */
export function parseSidecar(text: string): ParsedSidecar {
  const read = readDocument(text);
  if (read.kind === 'broken') return { problems: [read.problem], ...legibleKeyIn(text) };
  const { citekey, problems: keyProblems } = citekeyOf(read.root);
  const { metadata, problems: metadataProblems } = metadataFrom(read.root);
  const { pins, problems: pinProblems } = pinsOf(read.root);
  const { rulings, problems: rulingProblems } = rulingsOf(read.root);
  const { annotations, problems: annotationProblems } = annotationsOf(read.root);
  return {
    sidecar: { ...(citekey !== undefined && { citekey }), metadata, pins, rulings, annotations },
    problems: [...keyProblems, ...metadataProblems, ...pinProblems, ...rulingProblems, ...annotationProblems],
  };
}

const CITEKEY_LINE = /^citekey:[ \t]*(["']?)([^\s"'#]{1,200})\1[ \t]*(?:#.*)?\r?$/m;

function legibleKeyIn(text: string): { legibleKey?: string } {
  const key = CITEKEY_LINE.exec(text)?.[2];
  return key !== undefined && isCitekey(key) ? { legibleKey: key } : {};
}

function citekeyOf(root: YAMLMap): { citekey?: string; problems: readonly Problem[] } {
  const citekey = textAt(root, 'citekey')?.trim();
  if (citekey === undefined) return { problems: [] };
  if (isCitekey(citekey)) return { citekey, problems: [] };
  const message = `“${citekey.slice(0, 80)}” can't be a citekey: letters, digits and _ with single :.#$%&-+?<>~/ inside.`;
  return { problems: [{ code: 'invalid-citekey', severity: 'error', message }] };
}

function pinsOf(root: YAMLMap): { pins: ReadonlyMap<string, PinRecord>; problems: readonly Problem[] } {
  const node: unknown = root.get('pins', true);
  const pins = new Map<string, PinRecord>();
  const problems: Problem[] = [];
  for (const { key, value } of isMap(node) ? node.items : []) {
    const id = isScalar(key) ? String(key.value) : '';
    const pin = pinFromNode(id, value);
    if (pin) pins.set(id, pin);
    else
      problems.push({
        code: 'sidecar-invalid',
        severity: 'warning',
        message: `The sidecar's pin ${id} is incomplete.`,
      });
  }
  return { pins, problems };
}

function rulingsOf(root: YAMLMap): { rulings: readonly Ruling[]; problems: readonly Problem[] } {
  const nodes = itemsAt(root, 'boilerplate').filter((node) => !isScalar(node) || node.value !== '');
  const rulings = nodes.flatMap((node) => rulingFromNode(node) ?? []);
  if (rulings.length === nodes.length) return { rulings, problems: [] };
  const message =
    'An item of “boilerplate” in the sidecar is incomplete: it has “is: text” or “is: boilerplate” and a quote.';
  return { rulings, problems: [{ code: 'sidecar-invalid', severity: 'warning', message }] };
}

function annotationsOf(root: YAMLMap): { annotations: readonly Annotation[]; problems: readonly Problem[] } {
  const node: unknown = root.get('annotations', true);
  const annotations: Annotation[] = [];
  const problems: Problem[] = [];
  for (const pair of isMap(node) ? node.items : []) {
    const annotation = annotationFromNode(keyOf(pair), pair.value);
    if (annotation) annotations.push(annotation);
    // Each change sets its own time; which of them counts makes no difference.
    const twice = isMap(pair.value) ? repeatedKey(pair.value, ['modified']) : undefined;
    if (annotation && twice !== undefined) {
      const message = `The sidecar's annotation ${keyOf(pair)} has “${twice}” twice, as after a merge of two changes: the first counts. Delete one of the two.`;
      problems.push({ code: 'sidecar-invalid', severity: 'warning', message });
    }
    if (!annotation) {
      const message = `The sidecar's annotation ${keyOf(pair)} is incomplete: it has a quote, a start and an end, and a status that there is.`;
      problems.push({ code: 'sidecar-invalid', severity: 'warning', message });
    }
  }
  return { annotations, problems };
}
