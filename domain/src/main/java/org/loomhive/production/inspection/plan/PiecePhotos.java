package org.loomhive.production.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
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
  public record Shown(int piece, String point, String key) {}

  void keep(Receipt receipt, Read read, Actor actor) {
    var photo = CleanPhoto.of(read.photo(), actor, clock.instant());
    em.persist(new PiecePhoto(receipt, read, photo));
  }

  public List<Shown> of(Receipt receipt) {
    return em.createQuery(
            "select new org.loomhive.production.inspection.plan.PiecePhotos$Shown(p.piece,"
                + " p.point.name, p.photo.name) from PiecePhoto p where p.receipt = :receipt"
                + " order by p.piece, p.point.position",
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
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("photo", key));
  }
}
