package org.loomhive.payout.bank;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;

/** Knows an own good account of everybody, unless a test says otherwise. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakePayees implements PayeeDirectory {
  private static final Map<MemberRef, Optional<Payee>> TOLD = new ConcurrentHashMap<>();

  public static void forget(MemberRef member) {
    TOLD.put(member, Optional.empty());
  }

  public static void say(MemberRef member, Payee payee) {
    TOLD.put(member, Optional.of(payee));
  }

  public static Payee goodPayee() {
    return new Payee("Ka Test", account(), Instant.EPOCH, true, false);
  }

  public static BankAccount account() {
    return new BankAccount("900100200300", "ZZZZ0000001");
  }

  @Override
  public Map<MemberRef, Payee> find(Collection<MemberRef> members, Actor actor) {
    var found = new HashMap<MemberRef, Payee>();
    for (MemberRef member : members)
      TOLD.getOrDefault(member, Optional.of(goodPayee()))
          .ifPresent(payee -> found.put(member, payee));
    return found;
  }
}
