package org.loomhive.adapters.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.loomhive.kernel.MemberRef;
import org.loomhive.messaging.ChannelSilent;
import org.loomhive.messaging.KeptMessages;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;

class EmailChannelTest {
  private static final String LINK = "https://shop.example/order/status?number=O-1&sign=abc";

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(true);

  @TempDir Path folder;

  private final List<Message> kept = new ArrayList<>();
  private final EmailChannel channel = channel();

  @Test
  void a_buyer_gets_her_link_under_a_neutral_subject() throws Exception {
    channel.send(confirmation("buyer@example.org", "nl"), server());
    var mail = MAIL.getReceivedMessages()[0];
    assertEquals("Your order O-1", mail.getSubject());
    assertEquals("buyer@example.org", mail.getAllRecipients()[0].toString());
    assertEquals("shop@example.org", mail.getFrom()[0].toString());
    assertEquals("en", mail.getHeader("Content-Language")[0]);
    assertTrue(((String) mail.getContent()).contains(LINK));
    assertTrue(kept.isEmpty());
  }

  @Test
  void a_reason_is_said_in_the_language_of_the_letter() throws Exception {
    var words = List.of("O-1", LINK, "Eri-Schal: 12. Dezember 2026", "later.WEATHER");
    var to = Recipient.email("buyer@example.org");
    channel.send(new Message(to, "order.later.ask", words, "de"), server());
    channel.send(new Message(to, "order.later", words, "en"), server());
    var german = (String) MAIL.getReceivedMessages()[0].getContent();
    assertTrue(german.contains("Eri-Schal: 12. Dezember 2026"), german);
    assertTrue(german.contains("Der Grund ist eine"), german);
    var english = (String) MAIL.getReceivedMessages()[1].getContent();
    assertTrue(english.contains("The reason is a flood"), english);
    assertFalse(english.contains("later.WEATHER"), english);
  }

  @Test
  void a_letter_has_no_hole_where_nothing_was_written() throws Exception {
    var words = List.of("O-1", LINK, "", "Returns\n20457 Hamburg", "way.HOUSE");
    var to = Recipient.email("buyer@example.org");
    channel.send(new Message(to, "return.approved.send", words, "en"), server());
    var text = ((String) MAIL.getReceivedMessages()[0].getContent()).replace("\r", "");
    assertTrue(
        text.contains("O-1.\n\nPlease send it to:\n\nReturns\n20457 Hamburg\n\nSending"), text);
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

  @Test
  void without_a_server_a_letter_lies_in_a_folder_to_be_read_and_none_for_a_member()
      throws Exception {
    var there = Optional.of(new LetterFolder(folder.resolve("letters")));
    channel.keep(confirmation("buyer@example.org", "en"), there);
    channel.keep(confirmation("buyer@example.org", "en"), there);
    var member = Recipient.member(MemberRef.random());
    channel.keep(new Message(member, "pay.sent", List.of(), "en"), there);
    channel.keep(confirmation("buyer@example.org", "en"), Optional.empty());
    assertEquals(4, kept.size());
    try (var files = Files.list(folder.resolve("letters"))) {
      var names = files.map(Path::getFileName).map(Path::toString).sorted().toList();
      assertEquals(List.of("00001-order.confirmed.txt", "00002-order.confirmed.txt"), names);
    }
    var text = Files.readString(folder.resolve("letters/00002-order.confirmed.txt"));
    assertTrue(
        text.startsWith("To: buyer@example.org\nSubject: Your order O-1\n\nThank you."), text);
    assertTrue(text.contains(LINK));
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
