package org.loomhive.payout.letterbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.Rail;

/** The slot in the door: a member drops her payout details, and nobody on her side reads them. */
@ApplicationScoped
public class PayeeLetterbox {
  private static final int LONGEST_BYTES = 4000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Checks the form, seals and drops. Spaces are forgiven, small letters too. */
  @Transactional
  public void drop(MemberRef member, Destination wish) {
    var account = new BankAccount(tidy(wish.account().number()), tidy(wish.account().bankCode()));
    var to = new Destination(wish.rail(), account, name(wish.holder()));
    if (!to.hasGoodNumber()) throw new Refused(formOf(to.rail()));
    if (!to.hasGoodBankCode()) throw new Refused(LetterboxRefusal.BANK_CODE_FORM);
    drop(member, Letterbox.seal(member, to, LetterboxKeys.publicKey()));
  }

  private static LetterboxRefusal formOf(Rail rail) {
    return rail == Rail.MOBILE ? LetterboxRefusal.PHONE_FORM : LetterboxRefusal.ACCOUNT_NUMBER_FORM;
  }

  private static String name(String typed) {
    return typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
  }

  /** Drops a letter that was sealed elsewhere. */
  @Transactional
  public void drop(MemberRef member, byte[] sealed) {
    if (sealed.length > LONGEST_BYTES) throw new Refused(LetterboxRefusal.LETTER_TOO_LONG);
    em.persist(new PayeeLetter(member, sealed, clock.instant()));
  }

  /** What she may see of the account that is on file. */
  public Optional<PayeeHint> onFile(MemberRef member) {
    return em.createQuery("select h from PayeeHint h where h.member = :member", PayeeHint.class)
        .setParameter("member", member)
        .getResultStream()
        .findFirst();
  }

  private static String tidy(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
