package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.count.MaterialCount;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.LotUnits;
import org.loomhive.web.SignedIn;

/** One lot as the store keeps it: its units, its counts, its papers and photos. */
@Named("storeLot")
@RequestScoped
public class StoreLotPage {
  @Inject MaterialLots lots;
  @Inject LotConversions conversions;
  @Inject CountLot counts;
  @Inject LotProofs proofs;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private MaterialLot lot;
  private LotAccount account;
  private LotUnits units;

  public void open() {
    getLot();
  }

  public MaterialLot getLot() {
    if (lot == null) lot = lots.get(new LotNumber(number), signedIn.actor());
    return lot;
  }

  public LotAccount getAccount() {
    if (account == null) account = lots.account(getLot());
    return account;
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

  String address() {
    return "/workshop/store-lot?faces-redirect=true&n=" + getLot().number();
  }
}
