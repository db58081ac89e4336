import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { type ExtractedClaim } from '../../../src/core/claim/claim';
import { extractClaims } from '../../../src/core/claim/extractClaims';

const FOLDER = join(import.meta.dirname, '../../../../shared/seeds');

/** The claims of the real article whose name begins with `prefix`; it lies beside the repository. */
function claimsOf(prefix: string): readonly ExtractedClaim[] {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(prefix)) ?? '';
  return extractClaims(parseArticle(readFileSync(join(FOLDER, name), 'utf8'), name).article).claims;
}

function claimWith(claims: readonly ExtractedClaim[], words: string): ExtractedClaim {
  const claim = claims.find(({ text }) => text.includes(words));
  assert.ok(claim, `no claim with ${words}`);
  return claim;
}

(existsSync(FOLDER) ? describe : describe.skip)('claims of the two real articles in ../shared/seeds', () => {
  it('are attributed as the first one says', () => {
    const claims = claimsOf('000');
    const insiders = claimWith(claims, 'talent exodus').speaker;
    assert.deepEqual([insiders?.text, insiders?.anonymous], ['Insiders', true]);
    assert.equal(claimWith(claims, 'sufficient').speaker?.resolved, 'Craig Federighi');
    const next = claimWith(claims, 'expressed concerns').speaker;
    assert.deepEqual([next?.text, next?.resolved], ['he', 'Craig Federighi']);
    const report = claimWith(claims, '3 billion parameters');
    assert.match(report.speaker?.text ?? '', /2025 foundational model report$/);
    assert.deepEqual([report.figures[0]?.value, report.figures[0]?.unit], [3e9, 'parameters']);
  });

  it('are attributed as the second one says', () => {
    const claims = claimsOf('001');
    assert.equal(claimWith(claims, 'shut down').speaker?.text, 'The Information');
    const he = claimWith(claims, 'enough open models').speaker;
    assert.deepEqual([he?.text, he?.resolved], ['He', 'Craig Federighi']);
    const same = claimWith(claims, 'the same report').speaker;
    assert.deepEqual([same?.text, same?.resolved], ['the same report', 'The Information']);
    const decision = claimWith(claims, 'insiders say');
    assert.equal(decision.speaker?.text, 'insiders');
    assert.match(decision.text, /^That decision, .*\.$/);
  });

  it('leave out headings, boilerplate and header words', () => {
    const all = [...claimsOf('000'), ...claimsOf('001')].map(({ text }) => text);
    for (const none of ['Find out more', '免责声明', 'Why Open-Sourcing', 'Confusion, Discontent', '2025-07-23']) {
      assert.ok(!all.some((text) => text.includes(none)), none);
    }
  });
});
