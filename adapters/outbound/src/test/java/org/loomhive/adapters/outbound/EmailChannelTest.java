package org.loomhive.adapters.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.loomhive.messaging.ChannelSilent;
import org.loomhive.messaging.KeptMessages;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;

class EmailChannelTest {
  private static final String LINK = "https://shop.example/order/status?number=O-1&sign=abc";

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(true);

  private final List<Message> kept = new ArrayList<>();
  private final EmailChannel channel = channel();

  @Test
  void a_buyer_gets_her_link_under_a_neutral_subject() throws Exception {
    channel.send(confirmation("buyer@example.org", "de"), server());
    var mail = MAIL.getReceivedMessages()[0];
    assertEquals("Your order O-1", mail.getSubject());
    assertEquals("buyer@example.org", mail.getAllRecipients()[0].toString());
    assertEquals("shop@example.org", mail.getFrom()[0].toString());
    assertEquals("en", mail.getHeader("Content-Language")[0]);
    assertTrue(((String) mail.getContent()).contains(LINK));
    assertTrue(kept.isEmpty());
  }

  /** RFC 8058. */
  @Test
  void a_letter_that_nobody_must_get_is_ended_by_one_click() throws Exception {
    var words = List.of("News", "Much is new.", "https://shop.example/newsletter/leave?s=NS-1");
    var to = Recipient.email("reader@example.org");
    channel.send(new Message(to, "newsletter.issue", words, "en").leftBy(words.get(2)), server());
    channel.send(confirmation("buyer@example.org", "en"), server());
    var mail = MAIL.getReceivedMessages()[0];
    assertEquals("News", mail.getSubject());
    assertEquals("<" + words.get(2) + ">", mail.getHeader("List-Unsubscribe")[0]);
    assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post")[0]);
    assertNull(MAIL.getReceivedMessages()[1].getHeader("List-Unsubscribe"));
  }

  @Test
  void a_silent_server_is_told_and_names_no_address() {
    var silent = new MailServer("localhost", 1, "shop@example.org");
    var trouble =
        assertThrows(
            ChannelSilent.class,
            () -> channel.send(confirmation("buyer@example.org", "en"), silent));
    assertFalse(trouble.toString().contains("@"));
    assertTrue(kept.isEmpty());
  }

  @Test
  void what_is_no_address_is_kept() {
    channel.send(confirmation("no address", "en"), server());
    assertEquals(1, kept.size());
    assertEquals(0, MAIL.getReceivedMessages().length);
  }

  private static MailServer server() {
    return new MailServer("localhost", MAIL.getSmtp().getPort(), "shop@example.org");
  }

  private static Message confirmation(String to, String language) {
    return new Message(Recipient.email(to), "order.confirmed", List.of("O-1", LINK), language);
  }

  private EmailChannel channel() {
    var made = new EmailChannel();
    made.kept =
        new KeptMessages() {
          @Override
          public void keep(Message message) {
            kept.add(message);
          }
        };
    return made;
  }
}
