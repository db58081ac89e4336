import assert from 'node:assert/strict';
import { gitUserName } from '../../../../src/vscode/annotation/gitUserName';

describe('gitUserName', () => {
  it('reads the name of the section of the user', () => {
    assert.equal(
      gitUserName('[core]\n\tname = no\n[user]\n\temail = a@example.org\n\tname = Ada Quill ; me\n'),
      'Ada Quill',
    );
    assert.equal(gitUserName('[USER] name = "Ada \\"Q\\" # Quill"\r\n'), 'Ada "Q" # Quill');
  });

  it('takes the last, as git does, and none where there is none', () => {
    assert.equal(gitUserName('[user]\nname=Ada\n[user]\nname=Kim\n'), 'Kim');
    assert.equal(gitUserName('[user]\n\temail = a@example.org\n[alias]\n\tname = log\n'), undefined);
    assert.equal(gitUserName(''), undefined);
  });
});
