import assert from 'node:assert/strict';
import { DEFAULT_SEVERITIES } from '../../../src/core';
import { lineWithCarets } from '../../../src/node/cli/printFindings';
import { sarifLog } from '../../../src/node/cli/sarif';
import { libraryOf } from '../verify/checked';

const library = libraryOf({ lock: 'The oak has gone soft, said Edda Marlow. The council did not answer her letter.' });

describe('A line with carets', () => {
  const shown = (marked: string) => {
    const start = marked.indexOf('<');
    const end = marked.indexOf('>') - 1;
    return lineWithCarets(marked.replace(/[<>]/g, ''), { start, end });
  };

  it('has one under each column of the place', () => {
    assert.deepEqual(shown('One\nTwo <three> four\nFive'), ['Two three four', '    ^^^^^']);
    assert.deepEqual(shown('<One>\r\nTwo'), ['One', '^^^']);
    assert.deepEqual(shown('东港<防潮闸>'), ['东港防潮闸', '    ^^^^^^']);
  });

  it('is cut down around a place far into a long line', () => {
    const [line, carets] = shown(`${'word '.repeat(60)}<here>${' word'.repeat(60)}`);
    assert.ok(line.startsWith('…') && line.endsWith('…') && line.length < 110, line);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'here');
  });
});

describe('A SARIF log', () => {
  const text = 'First [@lock, para. 1].\n\nShe said “the oak had gone soft” [@lock]. And [@lokc].\n';
  const log = sarifLog([{ draft: './drafts/a column.md', text, findings: library.check(text) }]);
  const [run] = log.runs;

  it('names version and tool, and each rule once with its level and a text', () => {
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif.*2\.1\.0/);
    assert.equal(run?.tool.driver.name, 'Newscite');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      Object.keys(DEFAULT_SEVERITIES),
    );
    for (const { shortDescription, help, defaultConfiguration } of run.tool.driver.rules) {
      assert.match(shortDescription.text, /\.$/);
      assert.ok(help.text.startsWith(shortDescription.text));
      assert.ok(['error', 'warning', 'note', 'none'].includes(defaultConfiguration.level));
    }
  });

  it('has a result a finding, with its place counted from 1', () => {
    const places = run?.results.map(({ ruleId, ruleIndex, level, locations: [location] }) => {
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      assert.equal(artifactLocation?.uri, 'drafts/a%20column.md');
      return [ruleId, level, region?.startLine, region?.startColumn, region?.endColumn, region?.snippet?.text];
    });
    assert.deepEqual(places, [
      ['misquote', 'error', 3, 11, 32, 'the oak had gone soft'],
      ['unknown-source', 'error', 3, 48, 53, '@lokc'],
    ]);
  });

  it('has fixes as replacements of stretches', () => {
    const [change] = run?.results[0]?.fixes?.[0]?.artifactChanges ?? [];
    assert.deepEqual(change?.replacements, [
      { deletedRegion: { startLine: 3, startColumn: 19, endLine: 3, endColumn: 22 }, insertedContent: { text: 'has' } },
    ]);
  });

  it('holds what SARIF 2.1.0 asks of the parts that it has', () => {
    // As the log is read by others: what is undefined is not there.
    const read = JSON.parse(JSON.stringify(log)) as typeof log;
    const known = {
      log: ['$schema', 'version', 'runs'],
      run: ['tool', 'columnKind', 'results'],
      result: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'fixes'],
      region: ['startLine', 'startColumn', 'endLine', 'endColumn', 'snippet'],
    };
    const hasOnly = (value: object, names: readonly string[]) => {
      for (const name of Object.keys(value)) assert.ok(names.includes(name), `${name} is no property here.`);
    };
    const isRegion = (region: { startLine: number; startColumn: number; endLine: number; endColumn: number }) => {
      hasOnly(region, known.region);
      for (const each of [region.startLine, region.startColumn, region.endLine, region.endColumn])
        assert.ok(Number.isInteger(each) && each >= 1);
      assert.ok(region.endLine > region.startLine || region.endColumn >= region.startColumn);
    };
    hasOnly(read, known.log);
    assert.equal(read.runs.length, 1);
    for (const { results, tool, columnKind, ...rest } of read.runs) {
      hasOnly(rest, known.run);
      assert.ok(['utf16CodeUnits', 'unicodeCodePoints'].includes(columnKind));
      assert.equal(new Set(tool.driver.rules.map(({ id }) => id)).size, tool.driver.rules.length);
      assert.ok(results.length > 0);
      for (const result of results) {
        hasOnly(result, known.result);
        assert.ok(['none', 'note', 'warning', 'error'].includes(result.level));
        assert.ok(result.message.text !== '' && result.ruleIndex >= 0);
        for (const { physicalLocation } of result.locations) {
          assert.doesNotMatch(physicalLocation.artifactLocation.uri, /[\\\s]/);
          isRegion(physicalLocation.region);
        }
        // A fix has at least one change, a change at least one replacement.
        for (const { artifactChanges, description } of result.fixes ?? []) {
          assert.ok(description.text !== '' && artifactChanges.length > 0);
          for (const { replacements } of artifactChanges) {
            assert.ok(replacements.length > 0);
            for (const { deletedRegion } of replacements) isRegion(deletedRegion);
          }
        }
      }
    }
  });
});
