package org.loomhive.messaging;

/**
 * The other side did not take the message. It tells the kind of trouble only: what a mail server
 * answers may hold an address.
 */
public class ChannelSilent extends RuntimeException {
  public ChannelSilent(Exception trouble) {
    super(trouble.getClass().getSimpleName());
  }
}
