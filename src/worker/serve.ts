import { createBirpc } from 'birpc';
import { createNewscite } from '../core';
import { type Channel } from './channel';

/** Answers calls that come over the channel, in their order, for as long as the thread lives. */
export function serve(channel: Channel): void {
  createBirpc(createNewscite(), {
    post: (message) => {
      channel.post(message);
    },
    on: (listener) => {
      channel.listen(listener);
    },
  });
}
