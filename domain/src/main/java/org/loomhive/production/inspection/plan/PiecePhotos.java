package org.loomhive.production.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Role;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/** Photos of pieces of a sample. No place and no camera is in what is kept. */
@ApplicationScoped
public class PiecePhotos {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Receipts receipts;
  @Inject Clock clock;

  /** Which piece it shows, at which point, and what the photo is called. */
  public record Shown(int piece, String point, String key) {
    public boolean isOf(Read read) {
      return piece == read.piece() && point.equals(read.point().name());
    }
  }

  /**
   * Before anything is decided, so that whoever asks what the values say need not choose her photos
   * again. A better one may follow; the last one is shown.
   */
  @Transactional
  public void keep(ReceiptNumber number, List<Read> read, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var receipt = receipts.get(number, actor);
    if (receipt.isInspected()) return;
    for (Read one : read) if (one.hasPhoto()) keep(receipt, one, actor);
  }

  /** The same file is kept once. */
  void keep(Receipt receipt, Read read, Actor actor) {
    var name = CleanPhoto.nameOf(read.photo());
    if (of(receipt).stream().anyMatch(one -> one.isOf(read) && one.key().equals(name))) return;
    var photo = CleanPhoto.of(read.photo(), actor, clock.instant());
    em.persist(new PiecePhoto(receipt, read, photo));
  }

  public List<Shown> of(Receipt receipt) {
    return em.createQuery(
            "select new org.loomhive.production.inspection.plan.PiecePhotos$Shown(p.piece,"
                + " p.point.name, p.photo.name) from PiecePhoto p where p.receipt = :receipt"
                + " and p.id = (select max(later.id) from PiecePhoto later"
                + " where later.receipt = p.receipt and later.point = p.point"
                + " and later.piece = p.piece) order by p.piece, p.point.position",
            Shown.class)
        .setParameter("receipt", receipt)
        .getResultList();
  }

  /** The file, for those who see the receipt. */
  public byte[] file(ReceiptNumber number, String key, Actor actor) {
    return file(receipts.get(number, actor), key);
  }

  /** The same for the maker of the pieces; for others it is not there. */
  public byte[] file(ReceiptNumber number, String key, MemberRef maker) {
    return file(receipts.getOwn(number, maker), key);
  }

  private byte[] file(Receipt receipt, String key) {
    return em.createQuery(
            "select p.photo.jpeg from PiecePhoto p where p.receipt = :receipt and p.photo.name = :key",
            byte[].class)
        .setParameter("receipt", receipt)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("photo", key));
  }
}
