package org.loomhive.admin.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.kernel.language.Language;
import org.loomhive.newsletter.AnswerReaders;
import org.loomhive.newsletter.IssueRef;
import org.loomhive.newsletter.Issues;
import org.loomhive.newsletter.LetterDue;
import org.loomhive.newsletter.NewsletterAsked;
import org.loomhive.newsletter.NewsletterConfirmed;
import org.loomhive.newsletter.NewsletterLeft;
import org.loomhive.newsletter.SendIssue;
import org.loomhive.newsletter.Subscriber;
import org.loomhive.newsletter.SubscriberRef;
import org.loomhive.newsletter.Subscribers;

/** Has the outbox answer readers and send them letters, with the key of this installation. */
@ApplicationScoped
public class TakeLetters {
  @Inject AnswerReaders readers;
  @Inject SendIssue send;
  @Inject Issues issues;
  @Inject Subscribers subscribers;
  @Inject LetterText text;

  void on(@Observes NewsletterAsked event) {
    readers.ask(new SubscriberRef(event.subscriberRef()), LetterText.link(), LetterText.shop());
  }

  void on(@Observes NewsletterConfirmed event) {
    readers.confirm(new SubscriberRef(event.subscriberRef()), LetterText.link());
  }

  void on(@Observes NewsletterLeft event) {
    readers.leave(new SubscriberRef(event.subscriberRef()), LetterText.link());
  }

  void on(@Observes LetterDue event) {
    var ref = new IssueRef(event.issueRef());
    if (!send.isProven(ref)) return;
    var words = text.of(issues.get(ref), language(event));
    send.letter(event, words, LetterText.link(), LetterText.shop());
  }

  private Language language(LetterDue event) {
    return subscribers
        .find(new SubscriberRef(event.subscriberRef()))
        .map(Subscriber::spoken)
        .orElse(Language.EN);
  }
}
