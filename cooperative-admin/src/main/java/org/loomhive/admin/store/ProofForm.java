package org.loomhive.admin.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import org.loomhive.admin.Typed;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A certificate or a photo for a lot. */
@Named("proof")
@RequestScoped
public class ProofForm {
  @Inject StoreLotPage page;
  @Inject LotProofs proofs;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String kind;
  private String number;
  private LocalDate validTo;
  private Part file;
  private String shows;

  public String note() {
    var certificate =
        new LotCertificate(page.getLot().number(), Typed.text(kind), Typed.text(number), validTo);
    proofs.note(certificate, signedIn.actor());
    notes.good("store.proof.noted");
    return page.address();
  }

  public String keep() throws IOException {
    try (var content = file.getInputStream()) {
      proofs.keep(
          page.getLot().number(), content.readAllBytes(), Typed.text(shows), signedIn.actor());
    }
    notes.good("store.proof.kept");
    return page.address();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getShows() {
    return shows;
  }

  public void setShows(String shows) {
    this.shows = shows;
  }
}
