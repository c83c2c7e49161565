package org.loomhive.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.editorial.ArticleKind;
import org.loomhive.editorial.ArticleRefusal;
import org.loomhive.editorial.WriteArticle;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class NewsletterTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final ReaderLink LINK = new ReaderLink("a test key of good length");
  private static final String SHOP = "https://shop.example";
  private static final SendIssue.Text TEXT = new SendIssue.Text("News", "Much is on the looms.");

  private final JoinNewsletter join = TestHouse.get(JoinNewsletter.class);
  private final AnswerReaders answer = TestHouse.get(AnswerReaders.class);
  private final SendIssue send = TestHouse.get(SendIssue.class);
  private final FakeChannel channel = TestHouse.get(FakeChannel.class);
  private final String address = UUID.randomUUID() + "@example.org";
  private final String place = UUID.randomUUID().toString();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void who_is_written_down_by_somebody_else_gets_one_question_and_no_letters() {
    var ref = join.ask(" " + address.toUpperCase(java.util.Locale.ROOT), "en", place);
    assertTrue(answer.ask(ref, LINK, SHOP));
    assertFalse(answer.ask(join.ask(address, "en", place), LINK, SHOP));
    var question = said().get(0);
    assertEquals(AnswerReaders.WORDS, question.key());
    assertTrue(question.arguments().get(0).startsWith(SHOP + "/newsletter/confirm?s=" + ref));
    assertFalse(letter(issue(), ref));
    assertEquals(1, said().size());
  }

  @Test
  void a_link_does_what_it_was_signed_for_and_nothing_else() {
    var ref = join.ask(address, "en", place);
    var sign = LINK.sign(ReaderLink.Deed.LEAVE, ref);
    assertTrue(LINK.isSigned(ReaderLink.Deed.LEAVE, ref, sign));
    assertFalse(LINK.isSigned(ReaderLink.Deed.CONFIRM, ref, sign));
    assertFalse(LINK.isSigned(ReaderLink.Deed.LEAVE, SubscriberRef.random(), sign));
    assertFalse(LINK.isSigned(ReaderLink.Deed.LEAVE, ref, null));
  }

  @Test
  void each_reader_gets_a_letter_once_with_a_way_out() {
    var ref = reader();
    var issue = issue();
    assertTrue(letter(issue, ref));
    assertFalse(letter(issue, ref));
    var letter = said().get(0);
    assertEquals(List.of("News", "Much is on the looms."), letter.arguments().subList(0, 2));
    assertTrue(letter.leave().startsWith(SHOP + "/newsletter/leave?s=" + ref + "&sign="));
  }

  @Test
  void an_issue_reaches_all_readers_in_steps_and_ends() {
    var issue = issue();
    var readers = new ArrayList<SubscriberRef>();
    for (int i = 0; i < 205; i++) readers.add(reader(i + address));
    send.start(issue, ADMIN);
    int sent = 0;
    for (int step = send.next(issue); step > 0; step = send.next(issue)) sent += step;
    assertEquals(TestHouse.get(Subscribers.class).reading(), sent);
    assertTrue(TestHouse.get(Issues.class).get(issue).isDone());
    assertEquals(0, send.next(issue));
    assertEquals(
        NewsletterRefusal.STARTED_ALREADY,
        assertThrows(Refused.class, () -> send.start(issue, ADMIN)).reason());
  }

  @Test
  void who_leaves_is_forgotten_and_stays_away_until_she_says_otherwise() {
    var ref = reader();
    var issue = issue();
    answer.leave(ref, LINK);
    answer.leave(ref, LINK);
    assertFalse(letter(issue, ref));
    var subscribers = TestHouse.get(Subscribers.class);
    assertTrue(subscribers.of(address).isEmpty());
    assertTrue(subscribers.isSuppressed(LINK.fingerprint(address)));
    var again = reader();
    assertFalse(subscribers.isSuppressed(LINK.fingerprint(address)));
    assertTrue(letter(issue, again));
  }

  @Test
  void who_is_forgotten_whole_reads_no_letters_and_stays_away() {
    var ref = reader();
    answer.forget(address, LINK);
    answer.forget("nobody-" + address, LINK);
    assertFalse(letter(issue(), ref));
    var subscribers = TestHouse.get(Subscribers.class);
    assertTrue(subscribers.of(address).isEmpty());
    assertTrue(subscribers.isSuppressed(LINK.fingerprint(address)));
    assertFalse(subscribers.isSuppressed(LINK.fingerprint("nobody-" + address)));
  }

  @Test
  void who_never_says_yes_is_forgotten_after_two_weeks() {
    join.ask(address, "en", place);
    var faithful = reader("kept-" + address);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertTrue(answer.forget() > 0);
    assertTrue(TestHouse.get(Subscribers.class).of(address).isEmpty());
    assertTrue(letter(issue(), faithful));
  }

  @Test
  void what_no_page_may_say_no_letter_says() {
    var slug = article("Woven by survivors.");
    var no = assertThrows(Refused.class, () -> send.make("News", slug, 1, ADMIN));
    assertEquals(ArticleRefusal.TELLS_A_STORY, no.reason());
    assertEquals(
        NewsletterRefusal.NOT_AN_ADDRESS,
        assertThrows(Refused.class, () -> join.ask("a@b, c@d.example", "en", place)).reason());
  }

  @Test
  void who_asks_for_very_many_letters_is_slowed_and_no_address_is_kept() {
    for (int i = 0; i < 7; i++) join.ask(i + address, "en", place);
    var no = assertThrows(Refused.class, () -> join.ask("last-" + address, "en", place));
    assertEquals(AccountRefusal.WAIT_SECONDS, no.reason());
    assertTrue(TestHouse.get(Subscribers.class).of("last-" + address).isEmpty());
    join.ask("last-" + address, "en", "elsewhere " + place);
  }

  private SubscriberRef reader() {
    return reader(address);
  }

  private SubscriberRef reader(String of) {
    var ref = join.ask(of, "en", of);
    answer.confirm(ref, LINK);
    return ref;
  }

  private IssueRef issue() {
    return send.make("News", article("Much is on the looms."), 1, ADMIN);
  }

  private static String article(String text) {
    var slug = "letter-" + UUID.randomUUID();
    var write = TestHouse.get(WriteArticle.class);
    write.begin(slug, ArticleKind.PAGE, ADMIN);
    write.write(slug, new WriteArticle.Written("News", "New", text), ADMIN);
    return slug;
  }

  private boolean letter(IssueRef issue, SubscriberRef to) {
    return send.letter(new LetterDue(issue.value(), to.value()), TEXT, LINK, SHOP);
  }

  private List<Message> said() {
    return channel.saidTo(Recipient.email(address));
  }
}
