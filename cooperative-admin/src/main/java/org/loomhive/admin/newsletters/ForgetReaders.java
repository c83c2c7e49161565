package org.loomhive.admin.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.messaging.AddressForgotten;
import org.loomhive.messaging.ForgetAddress;
import org.loomhive.messaging.ForgottenAddress;
import org.loomhive.messaging.KeptMessages;
import org.loomhive.messaging.Recipient;
import org.loomhive.newsletter.AnswerReaders;
import org.loomhive.ordering.back.TellBack;

/** Whoever is forgotten is forgotten by letters too: those that are kept, and those to come. */
@ApplicationScoped
public class ForgetReaders {
  @Inject ForgetAddress addresses;
  @Inject KeptMessages kept;
  @Inject AnswerReaders readers;
  @Inject TellBack back;

  void on(@Observes AddressForgotten event) {
    addresses.take(event).ifPresent(this::forget);
  }

  private void forget(ForgottenAddress address) {
    var email = address.email();
    kept.forget(Recipient.email(email));
    if (!address.isAskedForToo()) return;
    readers.forget(email, LetterText.link());
    back.forget(email);
  }
}
