package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.LotPage;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.count.MaterialCount;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.LotUnits;

/** One lot as the store keeps it: its units, its counts, its papers and photos. */
@Named("storeLot")
@RequestScoped
public class StoreLotPage {
  @Inject LotPage page;
  @Inject LotConversions conversions;
  @Inject CountLot counts;
  @Inject LotProofs proofs;

  private LotUnits units;

  public MaterialLot getLot() {
    return page.getLot();
  }

  public LotAccount getAccount() {
    return page.getAccount();
  }

  public LotUnits getUnits() {
    if (units == null) units = conversions.of(getLot());
    return units;
  }

  public List<MaterialCount> getCounts() {
    return counts.of(getLot().number());
  }

  public List<LotCertificate> getCertificates() {
    return proofs.certificates(getLot().number());
  }

  public List<LotProofs.Shown> getPhotos() {
    return proofs.photos(getLot().number());
  }

  public String address() {
    return "/workshop/store-lot?faces-redirect=true&n=" + getLot().number();
  }
}
