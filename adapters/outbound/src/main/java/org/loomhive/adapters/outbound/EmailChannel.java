package org.loomhive.adapters.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.loomhive.messaging.Channel;
import org.loomhive.messaging.ChannelSilent;
import org.loomhive.messaging.KeptMessages;
import org.loomhive.messaging.Message;

/**
 * Says things by e-mail. Without a mail server, for a member, and for an address that is none, the
 * message is kept instead.
 */
@ApplicationScoped
public class EmailChannel implements Channel {
  @Inject KeptMessages kept;

  @Override
  public void send(Message message) {
    var server = MailServer.configured();
    if (server.isPresent() && message.to().email().isPresent()) send(message, server.get());
    else keep(message, LetterFolder.configured());
  }

  void keep(Message message, Optional<LetterFolder> folder) {
    kept.keep(message);
    if (message.to().email().isPresent()) folder.ifPresent(there -> there.lay(message));
  }

  void send(Message message, MailServer server) {
    try {
      var to = new InternetAddress(message.to().address(), true);
      server.send(to, Letter.of(message));
    } catch (AddressException nobody) {
      kept.keep(message);
    } catch (MessagingException trouble) {
      throw new ChannelSilent(trouble);
    }
  }
}
