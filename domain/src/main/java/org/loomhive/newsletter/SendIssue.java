package org.loomhive.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.editorial.Articles;
import org.loomhive.editorial.ReadArticle;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Outbox;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/**
 * Makes a letter of a text and sends it to all readers, some at a time through the outbox. The lock
 * of the issue and the key of each letter see to it that each reader gets it once.
 */
@ApplicationScoped
public class SendIssue {
  /** Key of the words. */
  public static final String WORDS = "newsletter.issue";

  private static final int AT_ONCE = 200;

  @Inject Issues issues;
  @Inject Subscribers subscribers;
  @Inject Articles articles;
  @Inject ReadArticle read;
  @Inject Outbox outbox;
  @Inject SendMessage send;
  @Inject Clock clock;
  @Inject SendIssue self;

  /** A letter as it is read: no pictures, nothing that tells us whether she opened it. */
  public record Text(String subject, String words) {}

  @Transactional
  public IssueRef make(String subject, String slug, int version, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (subject.isBlank()) throw new Refused(NewsletterRefusal.NEEDS_SUBJECT);
    var words =
        articles
            .version(slug, version)
            .orElseThrow(() -> new NotFound("article version", slug + " " + version));
    read.requireFit(words);
    read.requireFit(subject);
    var issue = new Issue(subject.strip(), slug, version).by(actor, clock.instant());
    issues.add(issue);
    return issue.ref();
  }

  /** Every reader gets it from now on. */
  @Transactional
  public void start(IssueRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var issue = issues.lock(ref);
    if (issue.isStarted()) throw new Refused(NewsletterRefusal.STARTED_ALREADY);
    read.requireFit(articles.version(issue.slug(), issue.number()).orElseThrow());
    issue.start(clock.instant());
  }

  /** One to somebody of the house who wants to see it first. */
  @Transactional
  public void test(IssueRef ref, String email, Text text, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var to = Recipient.email(email);
    var once = WORDS + ":test:" + ref + ":" + clock.instant();
    send.once(once, new Message(to, WORDS, List.of(text.subject(), text.words(), ""), "en"));
  }

  /** The next letters of all that are on their way. Gives how many. */
  public int all() {
    int sent = 0;
    for (IssueRef ref : self.going()) sent += self.next(ref);
    return sent;
  }

  @Transactional
  public List<IssueRef> going() {
    return issues.going();
  }

  @Transactional
  public int next(IssueRef ref) {
    var issue = issues.lock(ref);
    if (!issue.isStarted() || issue.isDone() || issue.isStopped()) return 0;
    var readers = subscribers.readingAfter(issue.reached(), AT_ONCE);
    for (Subscriber reader : readers) outbox.add(new LetterDue(ref.value(), reader.ref().value()));
    if (readers.isEmpty()) issue.done(clock.instant());
    else issue.goesOn(readers.size(), readers.get(readers.size() - 1).id());
    return readers.size();
  }

  /**
   * Who left meanwhile gets none; and when what the text says is proven no more, nobody does.
   *
   * @param shop public address of the shop
   * @return false when nothing was sent
   */
  @Transactional
  public boolean letter(LetterDue due, Text text, ReaderLink link, String shop) {
    var reader = subscribers.find(new SubscriberRef(due.subscriberRef()));
    var email = reader.filter(Subscriber::isReading).flatMap(Subscriber::email);
    if (email.isEmpty() || subscribers.isSuppressed(link.fingerprint(email.get()))) return false;
    var pages = shop + reader.get().spoken().path();
    var leave = pages + link.address(ReaderLink.Deed.LEAVE, reader.get().ref());
    var words = List.of(text.subject(), text.words(), leave);
    var message =
        new Message(Recipient.email(email.get()), WORDS, words, reader.get().language())
            .leftBy(leave);
    return send.once(WORDS + ":" + due.issueRef() + ":" + due.subscriberRef(), message);
  }

  /** Whether what it says may be said now; if not, it is stopped for good. */
  @Transactional
  public boolean isProven(IssueRef ref) {
    var issue = issues.get(ref);
    if (issue.isStopped()) return false;
    var words = articles.version(issue.slug(), issue.number()).orElseThrow();
    if (read.isProven(words.told())) return true;
    issues.lock(ref).stop(clock.instant());
    return false;
  }
}
