import { createBirpc } from 'birpc';
import { createNewscite } from '../core';
import { type Channel } from './channel';
import { Upkeep } from './upkeep';

/** Answers calls that come over the channel, in their order, for as long as the thread lives. */
export function serve(channel: Channel): void {
  const newscite = createNewscite();
  const upkeep = new Upkeep(() => newscite.tend());
  createBirpc(newscite, {
    post: (message) => {
      channel.post(message);
    },
    on: (listener) => {
      channel.listen((message) => {
        listener(message);
        upkeep.afterCall();
      });
    },
  });
}
