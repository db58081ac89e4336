import { type Problem } from '../../text/problem';
import { lengthOf, textOf } from '../../text/range';
import { type Field } from './field';
import { frontMatterBlock, type FrontMatterBlock } from './frontMatterBlock';
import { isNestedTooDeep, MAX_FRONT_MATTER } from './limits';
import { looseFields } from './looseFields';
import { yamlFields } from './yamlFields';

/** The front matter of an article: where it stands and what it holds. */
export interface FrontMatter {
  readonly block?: FrontMatterBlock;
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/** Reads the front matter, if there is any. What is broken is a problem; the body is read whatever happens here. */
export function readFrontMatter(text: string): FrontMatter {
  const block = frontMatterBlock(text);
  if (!block) return { fields: [], problems: [] };
  const content = textOf(text, block.content);
  const problem = limitProblem(block, content);
  if (problem) return { block, fields: [], problems: [problem] };
  if (block.format === 'toml') return { block, fields: looseFields(content, block.content.start), problems: [] };
  const { fields, error } = yamlFields(content, block.content.start);
  if (!error) return { block, fields, problems: [] };
  const message = `The front matter is not valid YAML (${error.message}). Only its simple lines are read.`;
  const broken: Problem = {
    code: 'front-matter-invalid',
    severity: 'warning',
    message,
    range: { start: error.start, end: error.end },
  };
  return { block, fields: looseFields(content, block.content.start), problems: [broken] };
}

function limitProblem(block: FrontMatterBlock, content: string): Problem | undefined {
  const range = { start: block.start, end: block.end };
  if (lengthOf(block.content) > MAX_FRONT_MATTER) {
    const message = `The front matter is longer than ${MAX_FRONT_MATTER / 1024} kB and is not read.`;
    return { code: 'front-matter-too-large', severity: 'warning', message, range };
  }
  if (block.format === 'yaml' && isNestedTooDeep(content)) {
    const message = 'The front matter is nested too deeply to be metadata and is not read.';
    return { code: 'front-matter-invalid', severity: 'warning', message, range };
  }
  return undefined;
}
