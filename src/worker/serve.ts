import { createBirpc } from 'birpc';
import { createNewscite, type Newscite } from '../core';
import { type Channel } from './channel';
import { type HostFiles } from './hostFiles';
import { typesettingParts } from './typesetting';
import { Upkeep } from './upkeep';

/** Answers calls that come over the channel, in their order, for as long as the thread lives. */
export function serve(channel: Channel): void {
  const host: HostFiles = { packed: (name) => rpc.packed(name) };
  const newscite = createNewscite(typesettingParts(host));
  const upkeep = new Upkeep(() => newscite.tend());
  const rpc = createBirpc<HostFiles, Newscite>(newscite, {
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
