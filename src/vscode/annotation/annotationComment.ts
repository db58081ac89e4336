import { type AnnotationReply, type AnnotationView } from '../../core';
import { harmless, typedNote, typedTag } from './annotationNote';
import { statusText, STATUS_ICONS, stateText } from './annotationText';
import { escapeMarkdown } from '../base/escapeMarkdown';
import { COMMENT_KINDS } from '../base/ids';
import { translate } from '../base/l10n';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** A note, or a reply to one, as VS Code shows it. */
export class AnnotationComment implements vscode.Comment {
  mode = vscode.CommentMode.Preview;
  body: string | vscode.MarkdownString;
  author: vscode.CommentAuthorInformation;
  readonly contextValue: string;
  timestamp?: Date;

  private constructor(
    public view: AnnotationView,
    /** Where it is none of the note itself. */
    public reply: AnnotationReply | undefined,
  ) {
    const { author, created } = reply ?? view.annotation;
    this.body = this.shown();
    this.author = { name: author ?? t('Nobody named') };
    this.contextValue = reply ? COMMENT_KINDS.reply : COMMENT_KINDS.note;
    if (created !== '') this.timestamp = new Date(created);
  }

  /**
   * The note with all its replies.
   *
   * @param before those that are shown, which stay the same objects: VS Code knows a menu's comment by its object
   */
  static allOf(view: AnnotationView, before: readonly vscode.Comment[] = []): readonly AnnotationComment[] {
    const known = before.filter((comment) => comment instanceof AnnotationComment);
    return [undefined, ...view.annotation.replies].map((reply) => {
      const now = new AnnotationComment(view, reply);
      const shown = known.find((comment) => comment.reply?.id === reply?.id);
      return shown ? Object.assign(shown, now) : now;
    });
  }

  /** Opens it for writing, as it was typed. */
  edit(): void {
    this.mode = vscode.CommentMode.Editing;
    this.body = this.reply?.text ?? typedNote(this.view.annotation);
  }

  cancel(): void {
    this.mode = vscode.CommentMode.Preview;
    this.body = this.shown();
  }

  private shown(): vscode.MarkdownString {
    if (this.reply) return new vscode.MarkdownString(harmless(this.reply.text));
    const { status, note, tags } = this.view.annotation;
    const state = stateText(this.view.state, translate);
    const head = [
      `$(${STATUS_ICONS[status]}) **${statusText(status, translate)}**`,
      ...(state === undefined ? [] : [escapeMarkdown(state)]),
      ...tags.map((tag) => escapeMarkdown(typedTag(tag))),
    ].join(' &nbsp; ');
    // A note's own `$(…)` makes icons as well; there is no harm in them.
    return new vscode.MarkdownString([head, harmless(note)].filter((part) => part !== '').join('\n\n'), true);
  }
}
