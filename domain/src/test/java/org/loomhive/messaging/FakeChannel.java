package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A channel of a test: it can be silent, and remembers what it said. */
@ApplicationScoped
public class FakeChannel implements Channel {
  private final List<Message> said = new CopyOnWriteArrayList<>();
  private volatile boolean silent;

  @Override
  public void send(Message message) {
    if (silent) throw new ChannelSilent(new ConnectException());
    said.add(message);
  }

  public void isSilent(boolean now) {
    silent = now;
  }

  public List<Message> saidTo(Recipient who) {
    return said.stream().filter(message -> message.to().equals(who)).toList();
  }

  /** What was said with this argument. */
  public List<Message> saidAbout(String argument) {
    return said.stream().filter(message -> message.arguments().contains(argument)).toList();
  }
}
