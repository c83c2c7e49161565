package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.KnownWords;
import org.loomhive.catalog.shelf.Mark;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Notes a paper that proves something, or ends a claim before its paper does. */
@ApplicationScoped
public class NoteBadge {
  @Inject Badges badges;
  @Inject Products products;
  @Inject Workshops workshops;
  @Inject KnownWords shelf;
  @Inject Clock clock;

  /**
   * What is claimed.
   *
   * @param scopeKey a slug, the reference of a cooperative or the name of a material
   */
  public record Claimed(
      BadgeKind kind, BadgeScope scope, String scopeKey, Paper paper, byte[] document) {
    String issuer() {
      return paper.issuer();
    }

    String number() {
      return paper.number();
    }

    LocalDate from() {
      return paper.from();
    }

    LocalDate to() {
      return paper.to();
    }
  }

  /**
   * What the paper says.
   *
   * @param to the last day on which it holds
   */
  public record Paper(String issuer, String number, LocalDate from, LocalDate to) {}

  @Transactional
  public BadgeRef note(Claimed what, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (what.issuer().isBlank() || what.number().isBlank())
      throw new Refused(BadgeRefusal.NEEDS_ISSUER_AND_NUMBER);
    if (what.to().isBefore(what.from())) throw new Refused(BadgeRefusal.DAYS_CROSSED);
    if (what.to().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
      throw new Refused(BadgeRefusal.LAPSED_ALREADY);
    requireScope(what);
    var paper = new BadgeDocument(what.document());
    var badge = new Badge(what, paper.hash()).by(actor, clock.instant());
    badges.add(badge, paper);
    return badge.ref();
  }

  private void requireScope(Claimed what) {
    boolean isThere =
        switch (what.scope()) {
          case PRODUCT -> products.find(what.scopeKey()).isPresent();
          case COOPERATIVE ->
              workshops.all().stream().anyMatch(one -> one.ref().value().equals(what.scopeKey()));
          case MATERIAL -> shelf.isOnShelf(Mark.ofMaterial(what.scopeKey()));
        };
    if (!isThere) throw new Refused(BadgeRefusal.NO_SUCH_SCOPE, what.scopeKey());
  }

  @Transactional
  public void end(BadgeRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    badges.lock(ref).end(actor, clock.instant());
  }
}
