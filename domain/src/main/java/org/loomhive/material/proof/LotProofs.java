package org.loomhive.material.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;

/** Certificates and photos of lots. The same one twice is there once. */
@ApplicationScoped
public class LotProofs {
  private static final int MOST_PHOTOS = 12;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  /** What a photo is called and what it shows. */
  public record Shown(String key, String shows) {}

  @Transactional
  public void note(LotCertificate certificate, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    lots.lock(certificate.lot(), actor);
    if (certificate.kind().isBlank() || certificate.number().isBlank())
      throw new Refused(ProofRefusal.CERTIFICATE_INCOMPLETE, certificate.lot());
    boolean known =
        certificates(certificate.lot()).stream()
            .anyMatch(
                one ->
                    one.kind().equals(certificate.kind())
                        && one.number().equals(certificate.number()));
    if (!known) em.persist(certificate.by(actor, clock.instant()));
  }

  public List<LotCertificate> certificates(LotNumber lot) {
    return em.createQuery(
            "select c from LotCertificate c where c.lot = :lot order by c.id", LotCertificate.class)
        .setParameter("lot", lot)
        .getResultList();
  }

  /** Keeps a photo without its metadata: no place and no camera is in what is kept. */
  @Transactional
  public void keep(LotNumber lot, byte[] file, String shows, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    lots.lock(lot, actor);
    var there = photos(lot);
    var key = CleanPhoto.nameOf(file);
    if (there.stream().anyMatch(photo -> photo.key().equals(key))) return;
    if (there.size() >= MOST_PHOTOS)
      throw new Refused(ProofRefusal.TOO_MANY_PHOTOS, lot, MOST_PHOTOS);
    em.persist(new LotPhoto(lot, shows, CleanPhoto.of(file, actor, clock.instant())));
  }

  public List<Shown> photos(LotNumber lot) {
    return em.createQuery(
            "select new org.loomhive.material.proof.LotProofs$Shown(p.photo.name, p.shows)"
                + " from LotPhoto p where p.lot = :lot order by p.id",
            Shown.class)
        .setParameter("lot", lot)
        .getResultList();
  }

  /** The file, for those who see the lot. */
  public byte[] photo(LotNumber lot, String key, Actor actor) {
    lots.get(lot, actor);
    return em.createQuery(
            "select p.photo.jpeg from LotPhoto p where p.lot = :lot and p.photo.name = :key",
            byte[].class)
        .setParameter("lot", lot)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("photo", key));
  }
}
