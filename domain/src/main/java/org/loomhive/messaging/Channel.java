package org.loomhive.messaging;

/** A way to say something to somebody outside. */
public interface Channel {
  /**
   * Says it or keeps it.
   *
   * @throws ChannelSilent when it could do neither now: ask again later
   */
  void send(Message message);
}
