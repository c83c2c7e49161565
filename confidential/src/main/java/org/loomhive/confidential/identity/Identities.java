package org.loomhive.confidential.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Portions;

/** The legal names and phone numbers of all members. Every look is on record first. */
@ApplicationScoped
public class Identities {
  private static final String NAME = "identity.name";
  private static final String PHONE = "identity.phone";
  private static final String E164 = "\\+[1-9]\\d{6,14}";

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject AccessLog log;
  @Inject Seal seal;
  @Inject Clock clock;

  /** For the house's own work, such as writing a bank file; the look is on record as its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Identity> find(MemberRef member) {
    return find(member, Actor.system(), "payout");
  }

  /** In a transaction of its own, so that it may be asked from within one of the other schema. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Identity> find(MemberRef member, Actor actor, String why) {
    log.look(actor, "identity", member.value(), why);
    return row(member).map(row -> open(member, row));
  }

  /** Many at once, each look on record; whoever is not known is not in the answer. */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<MemberRef, Identity> find(Collection<MemberRef> members, Actor actor, String why) {
    if (members.isEmpty()) return Map.of();
    log.look(actor, "identity", members.stream().map(MemberRef::value).toList(), why);
    var names = seal.opener(NAME);
    var phones = seal.opener(PHONE);
    var known = new HashMap<MemberRef, Identity>();
    for (SealedIdentity row : rows(members)) {
      var name = names.open(row.member(), row.sealedName());
      known.put(row.member(), new Identity(name, phones.open(row.member(), row.sealedPhone())));
    }
    return known;
  }

  private List<SealedIdentity> rows(Collection<MemberRef> members) {
    var rows = new ArrayList<SealedIdentity>();
    for (var some : Portions.of(members, Portions.TO_ASK))
      rows.addAll(
          em.createQuery(
                  "select i from SealedIdentity i where i.member in :members", SealedIdentity.class)
              .setParameter("members", some)
              .getResultList());
    return rows;
  }

  /** Through a file: the look stands with the file, so that the log does not say whose it is. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Identity> find(MemberRef member, FileRef file, Actor actor, String why) {
    actor.require(Role.CASE_WORKER);
    log.look(actor, "identity", file.value(), why);
    return row(member).map(row -> open(member, row));
  }

  /** Writes down who she is; writing again corrects it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void record(MemberRef member, Identity identity, Actor actor) {
    if (identity.legalName() == null || identity.legalName().isBlank())
      throw new Refused(IdentityRefusal.NAME_MISSING);
    if (!identity.phone().isEmpty() && !identity.phone().matches(E164))
      throw new Refused(IdentityRefusal.PHONE_NOT_INTERNATIONAL);
    var row = row(member).orElseGet(() -> new SealedIdentity(member));
    row.says(
        seal.close(NAME, member, identity.legalName().strip()),
        seal.close(PHONE, member, identity.phone()),
        actor.ref(),
        clock.instant());
    em.persist(row);
  }

  private Identity open(MemberRef member, SealedIdentity row) {
    return new Identity(
        seal.open(NAME, member, row.sealedName()), seal.open(PHONE, member, row.sealedPhone()));
  }

  private Optional<SealedIdentity> row(MemberRef member) {
    return em.createQuery(
            "select i from SealedIdentity i where i.member = :member", SealedIdentity.class)
        .setParameter("member", member)
        .getResultStream()
        .findFirst();
  }
}
